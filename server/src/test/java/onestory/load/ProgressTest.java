package onestory.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final StringWriter output = new StringWriter();
  private Instant now = Instant.parse("2026-11-23T10:00:00Z");

  @Test
  void countsAndForetells() {
    var line = new ProgressLine(51_200, 250, 1000, Duration.ofSeconds(100));

    assertThat(line.text()).isEqualTo("25 %, 51,200 resources, 512/s, 5:00 left");
    assertThat(line.bar()).isEqualTo("[######------------------]");
  }

  @Test
  void foretellsNothingBeforeTheFirstAnswer() {
    assertThat(new ProgressLine(0, 0, 1000, Duration.ZERO).text()).endsWith("? left");
  }

  @Test
  void isOneLineOnATerminal() {
    var progress = progress(true);
    loadedAfter(progress, Duration.ofSeconds(1));
    loadedAfter(progress, Duration.ofMillis(100));
    loadedAfter(progress, Duration.ofMillis(100));

    assertThat(output.toString()).doesNotContain("\n");
    assertThat(output.toString().split("\r")).hasSize(3);
    assertThat(output.toString()).contains("30 %, 30 resources, 25/s, 0:03 left");
  }

  @Test
  void isALineNowAndThenElsewhere() {
    var progress = progress(false);
    loadedAfter(progress, Duration.ofSeconds(9));
    loadedAfter(progress, Duration.ofSeconds(1));

    assertThat(output.toString()).isEqualTo("20 %, 20 resources, 2/s, 0:40 left\n");
  }

  @Test
  void countsOnlyWhatIsToBeLoaded() {
    var progress = progress(false);
    progress.leftOut(80);
    loadedAfter(progress, Duration.ofSeconds(10));

    assertThat(output.toString()).startsWith("50 %").endsWith("0:10 left\n");
  }

  private Progress progress(boolean terminal) {
    InstantSource clock = () -> now;
    return new Progress(new PrintWriter(output), clock, terminal, 100);
  }

  private void loadedAfter(Progress progress, Duration wait) {
    now = now.plus(wait);
    progress.loaded(10, 10);
  }
}
