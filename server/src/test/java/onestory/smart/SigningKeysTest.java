package onestory.smart;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.proc.SimpleSecurityContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SigningKeysTest {

  private static final Duration PERIOD = Duration.ofDays(90);

  private static final RSAKey ONE = SigningKeys.generate();

  private final Kept kept = new Kept();
  private final Moving clock = new Moving();
  private final SigningKeys keys = new SigningKeys(kept, PERIOD, clock, SigningKeysTest::named);

  // To make one takes a while; that they differ in name is enough here.
  private static RSAKey named() {
    return new RSAKey.Builder(ONE).keyID(UUID.randomUUID().toString()).build();
  }

  private List<String> published() {
    return keys
        .get(new JWKSelector(new JWKMatcher.Builder().build()), new SimpleSecurityContext())
        .stream()
        .map(JWK::getKeyID)
        .toList();
  }

  @Test
  void signAtOnceWithTheFirst() {
    assertThat(published()).containsExactly(keys.signing().getKeyID());
  }

  @Test
  void stayTheSameOnAnotherNode() {
    var first = keys.signing().getKeyID();

    assertThat(new SigningKeys(kept, PERIOD, clock, SigningKeysTest::named).signing().getKeyID())
        .isEqualTo(first);
    assertThat(kept.keys).hasSize(1);
  }

  @Test
  void publishASuccessorBeforeItSigns() {
    var old = keys.signing().getKeyID();

    clock.pass(PERIOD.plusMinutes(1));

    assertThat(published()).hasSize(2).contains(old);
    assertThat(keys.signing().getKeyID()).isEqualTo(old);
    clock.pass(Duration.ofMinutes(6));
    assertThat(keys.signing().getKeyID()).isNotEqualTo(old);
    assertThat(published()).contains(old);
  }

  @Test
  void forgetTheOldOneWhenNoTokenOfItsCanBeLeft() {
    var old = keys.signing().getKeyID();
    clock.pass(PERIOD.plusMinutes(1));
    keys.signing();

    clock.pass(Duration.ofHours(25));

    assertThat(published()).hasSize(1).doesNotContain(old);
  }

  @Test
  void ofAnotherNodeAreReadWhenTheyAreAskedFor() {
    keys.signing();
    var other = named();
    kept.add(new SigningKeys.Dated(other, clock.instant()));
    clock.pass(Duration.ofSeconds(2));

    var named = new JWKSelector(new JWKMatcher.Builder().keyID(other.getKeyID()).build());

    assertThat(keys.get(named, new SimpleSecurityContext())).hasSize(1);
  }

  @Test
  void thatWereRemovedAreForgottenWithinAMinute() {
    var compromised = keys.signing().getKeyID();
    kept.add(new SigningKeys.Dated(named(), clock.instant()));
    kept.remove(compromised);

    clock.pass(Duration.ofSeconds(61));

    assertThat(published()).doesNotContain(compromised);
    assertThat(keys.signing().getKeyID()).isNotEqualTo(compromised);
  }

  private static final class Kept implements SigningKeyRecords {

    private final List<SigningKeys.Dated> keys = new ArrayList<>();

    @Override
    public List<SigningKeys.Dated> all() {
      return List.copyOf(keys);
    }

    @Override
    public void add(SigningKeys.Dated key) {
      keys.add(key);
    }

    @Override
    public void remove(String kid) {
      keys.removeIf(dated -> dated.key().getKeyID().equals(kid));
    }
  }

  private static final class Moving extends Clock {

    private Instant now = Instant.parse("2026-11-25T10:00:00Z");

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
