package onestory.load;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Says how far a run is: one line that is drawn anew on a terminal, a line now and then elsewhere.
 */
final class Progress {

  private static final Duration ON_TERMINAL = Duration.ofMillis(200);
  private static final Duration ELSEWHERE = Duration.ofSeconds(10);

  private final PrintWriter out;
  private final InstantSource clock;
  private final boolean terminal;
  private final Instant start;
  private Instant shown;
  private ProgressLine line;

  /**
   * @param bytes of all files together
   */
  Progress(PrintWriter out, InstantSource clock, boolean terminal, long bytes) {
    this.out = out;
    this.clock = clock;
    this.terminal = terminal;
    this.start = clock.instant();
    this.shown = start;
    this.line = new ProgressLine(0, 0, bytes, Duration.ZERO);
  }

  /** Loaded just now. */
  synchronized void loaded(int resources, long bytes) {
    line = line.plus(resources, bytes, Duration.between(start, clock.instant()));
    if (Duration.between(shown, clock.instant()).compareTo(terminal ? ON_TERMINAL : ELSEWHERE)
        >= 0) {
      show();
    }
  }

  /** Not to be loaded: done in an earlier run, or refused. */
  synchronized void leftOut(long bytes) {
    line = line.without(bytes);
  }

  /** Shows the last state, and ends the line on a terminal. */
  synchronized void end() {
    show();
    if (terminal) {
      out.println();
    }
  }

  private void show() {
    shown = clock.instant();
    if (terminal) {
      out.print("\r" + line.bar() + " " + line.text() + "\033[K");
    } else {
      out.println(line.text());
    }
    out.flush();
  }
}
