package onestory.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AttemptsTest {

  private final Watch watch = new Watch();
  private final Attempts attempts = new Attempts(watch);

  @Test
  void pauseAfterAFew() {
    fail("june", Attempts.ALLOWED - 1);
    assertThat(attempts.mustWait("june")).isFalse();

    fail("june", 1);

    assertThat(attempts.mustWait("june")).isTrue();
    assertThat(attempts.mustWait("grace")).isFalse();
  }

  @Test
  void goOnAfterThePause() {
    fail("june", Attempts.ALLOWED);

    watch.now = watch.now.plus(Attempts.PAUSE);

    assertThat(attempts.mustWait("june")).isFalse();
    fail("june", 1);
    assertThat(attempts.mustWait("june")).isFalse();
  }

  @Test
  void areForgottenAfterSuccess() {
    fail("june", Attempts.ALLOWED - 1);
    attempts.succeeded("june");
    fail("june", 1);

    assertThat(attempts.mustWait("june")).isFalse();
  }

  private void fail(String name, int times) {
    for (var i = 0; i < times; i++) {
      attempts.failed(name);
    }
  }

  /** Stands still until it is set. */
  private static final class Watch extends Clock {

    private Instant now = Instant.EPOCH.plus(Duration.ofDays(1));

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
