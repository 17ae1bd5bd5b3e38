package onestory.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {

  @ParameterizedTest
  @CsvSource({
    // Clocks go forward on 29 March, and back on 25 October.
    "2026-03-29, 2026-03-29T00:00:00Z, 2026-03-29T23:00:00Z",
    "2026-10-25, 2026-10-24T23:00:00Z, 2026-10-26T00:00:00Z",
    "2026-07-31, 2026-07-30T23:00:00Z, 2026-07-31T23:00:00Z",
    "2026-01-14, 2026-01-14T00:00:00Z, 2026-01-15T00:00:00Z",
    "2026-02, 2026-02-01T00:00:00Z, 2026-03-01T00:00:00Z",
    "2026-03, 2026-03-01T00:00:00Z, 2026-03-31T23:00:00Z",
    "2026-10, 2026-09-30T23:00:00Z, 2026-11-01T00:00:00Z",
    "2026, 2026-01-01T00:00:00Z, 2027-01-01T00:00:00Z",
    "2026-03-29T10:30, 2026-03-29T09:30:00Z, 2026-03-29T09:31:00Z",
    "2026-03-29T10:30Z, 2026-03-29T10:30:00Z, 2026-03-29T10:31:00Z",
    "2026-03-29T10:30:15+01:00, 2026-03-29T09:30:15Z, 2026-03-29T09:30:16Z",
    "2026-03-29T10:30:15 01:00, 2026-03-29T09:30:15Z, 2026-03-29T09:30:16Z",
    "2026-03-29T10:30:15-05:00, 2026-03-29T15:30:15Z, 2026-03-29T15:30:16Z",
    "2026-03-29T10:30:15.250Z, 2026-03-29T10:30:15.250Z, 2026-03-29T10:30:15.251Z"
  })
  void coversWhatIsWritten(String text, Instant from, Instant until) {
    assertThat(Span.of(text)).isEqualTo(new Span(from, until));
  }

  @Test
  void isADayOf23HoursAndOneOf25() {
    assertThat(length("2026-03-29")).hasHours(23);
    assertThat(length("2026-10-25")).hasHours(25);
    assertThat(length("2026-10-26")).hasHours(24);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-13", "2026-02-30", "26", "today", "0", "2026-03-29T25:00Z", "20260329"})
  void isNothingThatFhirDoesNotWrite(String text) {
    assertThatThrownBy(() -> Span.of(text))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessage("date");
  }

  private static Duration length(String day) {
    return Duration.between(Span.of(day).from(), Span.of(day).until());
  }
}
