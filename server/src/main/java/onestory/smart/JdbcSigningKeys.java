package onestory.smart;

import com.nimbusds.jose.jwk.RSAKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.ParseException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link SigningKeyRecords} in PostgreSQL, sealed if there is a key for it. */
final class JdbcSigningKeys implements SigningKeyRecords {

  private static final String ALL = "select jwk, created from onestory.smart_key";
  private static final String ADD =
      "insert into onestory.smart_key (kid, jwk, created) values (?, ?, ?)";
  private static final String REMOVE = "delete from onestory.smart_key where kid = ?";

  private final JdbcTemplate jdbc;
  private final KeySeal seal;

  JdbcSigningKeys(JdbcTemplate jdbc, KeySeal seal) {
    this.jdbc = jdbc;
    this.seal = seal;
  }

  @Override
  public List<SigningKeys.Dated> all() {
    return jdbc.query(ALL, (row, number) -> key(row));
  }

  private SigningKeys.Dated key(ResultSet row) throws SQLException {
    try {
      return new SigningKeys.Dated(
          RSAKey.parse(seal.open(row.getString("jwk"))),
          row.getObject("created", OffsetDateTime.class).toInstant());
    } catch (ParseException e) {
      throw new IllegalStateException("a signing key cannot be read", e);
    }
  }

  @Override
  public void add(SigningKeys.Dated key) {
    jdbc.update(
        ADD,
        key.key().getKeyID(),
        seal.close(key.key().toJSONString()),
        key.created().atOffset(ZoneOffset.UTC));
  }

  @Override
  public void remove(String kid) {
    jdbc.update(REMOVE, kid);
  }
}
