package onestory.load;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** When an unanswered or refused request is worth sending again: it is the same request. */
final class Retry {

  /** What passes by itself: timeouts, conflicts between writers, overload, a restart. */
  private static final Set<Integer> PASSING = Set.of(408, 409, 425, 429, 502, 503, 504);

  private static final int PATIENT = 6;
  private static final int BRIEF = 2;
  private static final Duration FIRST = Duration.ofMillis(500);
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private Retry() {}

  /** How long to wait after the {@code failures}-th answer of that status, or empty to give up. */
  static Optional<Duration> after(int status, int failures, Optional<Duration> asked) {
    var most = PASSING.contains(status) ? PATIENT : status >= 500 ? BRIEF : 0;
    return failures > most
        ? Optional.empty()
        : Optional.of(shorter(asked.orElseGet(() -> FIRST.multipliedBy(1L << (failures - 1)))));
  }

  /** Like the other, when the connection failed and there is no status. */
  static Optional<Duration> afterSilence(int failures) {
    return after(503, failures, Optional.empty());
  }

  /** Whether a last answer of that status says nothing about what was sent. */
  static boolean isAbsence(int status) {
    return status == 429 || status == 502 || status == 503 || status == 504;
  }

  private static Duration shorter(Duration wanted) {
    return wanted.compareTo(LONGEST) < 0 ? wanted : LONGEST;
  }
}
