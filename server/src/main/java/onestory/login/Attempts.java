package onestory.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Failed logins: after a few under one name, that name has to wait. */
final class Attempts {

  static final int ALLOWED = 5;
  static final Duration PAUSE = Duration.ofMinutes(5);

  // Names that nobody has cost memory too; the oldest go first.
  private static final int NAMES = 10_000;

  private final Clock clock;
  private final Map<String, Failures> byName = new LinkedHashMap<>();

  Attempts(Clock clock) {
    this.clock = clock;
  }

  /** How often somebody failed, and when last. */
  private record Failures(int count, Instant last) {}

  synchronized boolean mustWait(String name) {
    var failures = byName.get(name);
    return failures != null && failures.count >= ALLOWED && isRecent(failures);
  }

  synchronized void failed(String name) {
    var before = byName.remove(name);
    var count = before != null && isRecent(before) ? before.count : 0;
    byName.put(name, new Failures(count + 1, clock.instant()));
    if (byName.size() > NAMES) {
      byName.remove(byName.keySet().iterator().next());
    }
  }

  synchronized void succeeded(String name) {
    byName.remove(name);
  }

  private boolean isRecent(Failures failures) {
    return failures.last.plus(PAUSE).isAfter(clock.instant());
  }
}
