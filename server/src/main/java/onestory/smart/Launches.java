package onestory.smart;

import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;

/** Launches of apps from the system at which somebody works: each once, within five minutes. */
public final class Launches {

  private static final Duration LIFE = Duration.ofMinutes(5);
  private static final int BYTES = 32;

  private final StringKeyGenerator ids =
      new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), BYTES);
  private final LaunchRecords records;
  private final Clock clock;

  Launches(LaunchRecords records, Clock clock) {
    this.records = records;
    this.clock = clock;
  }

  /**
   * What an app is sent as its parameter {@code launch}, beside {@code iss}.
   *
   * @param context what is open, and for whom; without a user nobody could use it
   */
  public String create(LaunchContext context) {
    if (context.user().isEmpty()) {
      throw new IllegalArgumentException("a launch is for somebody");
    }
    var id = ids.generateKey();
    records.add(Digest.of(id), context, clock.instant().plus(LIFE));
    return id;
  }

  /** How long one can be used, in seconds. */
  public long seconds() {
    return LIFE.toSeconds();
  }

  /** What was open; once, and for the user whom the launch was for. */
  Optional<LaunchContext> redeem(String id, String user) {
    return records
        .take(Digest.of(id), clock.instant())
        .filter(context -> context.user().filter(user::equals).isPresent());
  }
}
