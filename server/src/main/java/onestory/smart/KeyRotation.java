package onestory.smart;

import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Replaces the signing key at the word of an administrator. */
public final class KeyRotation {

  private final SigningKeyRecords records;

  /**
   * @param secret that seals the keys; empty for none
   */
  public KeyRotation(DataSource database, String secret) {
    this.records =
        new JdbcSigningKeys(
            new JdbcTemplate(database),
            new KeySeal(Optional.of(secret).filter(text -> !text.isBlank())));
  }

  /**
   * Adds a key.
   *
   * @param isCompromised whether to forget the others at once
   * @return its {@code kid}
   */
  public String rotate(boolean isCompromised) {
    var old = records.all();
    var key = SigningKeys.generate();
    records.add(new SigningKeys.Dated(key, Instant.now()));
    if (isCompromised) {
      old.forEach(dated -> records.remove(dated.key().getKeyID()));
    }
    return key.getKeyID();
  }
}
