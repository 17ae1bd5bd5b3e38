package onestory.load;

import java.time.Duration;
import java.util.Locale;

/**
 * One line about the state of a run.
 *
 * @param bytes loaded so far
 * @param allBytes to be loaded in this run
 */
record ProgressLine(long resources, long bytes, long allBytes, Duration taken) {

  private static final int WIDTH = 24;

  ProgressLine plus(int moreResources, long moreBytes, Duration nowTaken) {
    return new ProgressLine(resources + moreResources, bytes + moreBytes, allBytes, nowTaken);
  }

  ProgressLine without(long leftOut) {
    return new ProgressLine(resources, bytes, allBytes - leftOut, taken);
  }

  /** For example {@code 42 %, 51,234 resources, 512/s, 3:07 left}. */
  String text() {
    return String.format(
        Locale.UK,
        "%d %%, %,d resources, %,d/s, %s left",
        percent(),
        resources,
        perSecond(),
        left());
  }

  String bar() {
    var filled = (int) (WIDTH * percent() / 100);
    return "[" + "#".repeat(filled) + "-".repeat(WIDTH - filled) + "]";
  }

  private long percent() {
    return allBytes <= 0 ? 100 : Math.min(100, 100 * bytes / allBytes);
  }

  private long perSecond() {
    return taken.isZero() ? 0 : Math.round(resources * 1e3 / Math.max(1, taken.toMillis()));
  }

  private String left() {
    if (bytes == 0 && allBytes > 0) {
      return "?";
    }
    var seconds = bytes == 0 ? 0 : Math.round(taken.toMillis() / 1e3 * (allBytes - bytes) / bytes);
    return "%d:%02d".formatted(Math.max(0, seconds) / 60, Math.max(0, seconds) % 60);
  }
}
