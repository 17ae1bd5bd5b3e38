package onestory.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.testing.Clinical;
import onestory.testing.FhirHttp;
import onestory.testing.FhirHttp.Answer;
import onestory.testing.People;
import onestory.testing.Transaction;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every search by date finds what java.time says it must, of years, months, days, instants and
 * periods around the edges of days: the two Sundays of 2026 when clocks change, a summer's and a
 * winter's day, the ends of months and of the year.
 */
@IntegrationTest
class DaySearchIT {

  private static final List<String> PREFIXES =
      List.of("", "eq", "ne", "gt", "lt", "ge", "le", "sa", "eb");
  private static final List<String> DAYS =
      List.of(
          "2026-03-28",
          "2026-03-29",
          "2026-03-30",
          "2026-10-24",
          "2026-10-25",
          "2026-10-26",
          "2026-07-31",
          "2026-08-01",
          "2026-01-14",
          "2025-12-31",
          "2026-01-01",
          "2026-02-28");
  private static final List<String> INSTANTS =
      List.of(
          // 29 March has 23 hours: it begins in winter time and ends in summer time.
          "2026-03-28T23:59:59Z",
          "2026-03-29T00:00:00Z",
          "2026-03-29T00:59:59Z",
          "2026-03-29T01:00:00Z",
          "2026-03-29T22:59:59Z",
          "2026-03-29T23:00:00Z",
          // 25 October has 25: from half past one to half past one again.
          "2026-10-24T22:59:59Z",
          "2026-10-24T23:00:00Z",
          "2026-10-25T00:30:00Z",
          "2026-10-25T01:30:00Z",
          "2026-10-25T23:59:59Z",
          "2026-10-26T00:00:00Z",
          // A summer's month ends an hour before UTC's, a winter's year with it.
          "2026-07-31T22:59:59Z",
          "2026-07-31T23:00:00Z",
          "2026-01-14T12:00:00Z",
          "2025-12-31T23:59:59Z",
          "2026-01-01T00:00:00Z");
  private static final int[] OFFSETS = {0, 1, -5};

  @LocalServerPort private int port;

  private final NhsNumber robin = People.number();

  @Test
  void findsWhatJavaTimeSays() {
    var fhir = new FhirHttp(port);
    fhir.post("Patient", People.patient(robin));
    var stored = stored();
    var transaction = new Transaction();
    stored.forEach(told -> transaction.post(observation(told)));
    assertThat(fhir.post("", transaction.bundle()).status()).isEqualTo(200);

    var searches =
        asked()
            .flatMap(asked -> PREFIXES.stream().map(prefix -> new Search(prefix, asked)))
            .toList();
    // Some at once: alone, each would wait for the server, and the server for it.
    var wrong =
        IntStream.range(0, searches.size())
            .parallel()
            .mapToObj(i -> searches.get(i).fault(stored, search(fhir, searches.get(i), i % 2 == 0)))
            .flatMap(Optional::stream)
            .toList();

    assertThat(stored).hasSizeGreaterThan(55);
    assertThat(searches).hasSizeGreaterThan(300);
    assertThat(wrong).isEmpty();
  }

  private Answer search(FhirHttp fhir, Search search, boolean byPost) {
    var date = search.date().replace("+", "%2B");
    var form = "patient=%s&_count=1000&date=%s".formatted(robin.value(), date);
    return byPost ? fhir.postForm("Observation/_search", form) : fhir.get("Observation?" + form);
  }

  private Observation observation(Told told) {
    var observation = Clinical.observation(new Reference(People.path(robin)), told.text());
    observation.setEffective(told.element());
    return observation;
  }

  private static Stream<Told> asked() {
    var days =
        Stream.concat(DAYS.stream().map(Told::day), Stream.of(Told.year(2025), Told.year(2026)));
    var months = Stream.of("2026-03", "2026-10", "2026-07", "2025-12").map(Told::month);
    return Stream.of(days, months, instants()).flatMap(all -> all);
  }

  private static Stream<Told> instants() {
    return IntStream.range(0, INSTANTS.size())
        .mapToObj(i -> Told.instant(INSTANTS.get(i), OFFSETS[i % OFFSETS.length]));
  }

  private static List<Told> stored() {
    var stored = new ArrayList<>(asked().toList());
    INSTANTS.forEach(instant -> stored.add(Told.instant(instant, 1)));
    stored.addAll(
        List.of(
            Told.from(Told.day("2026-03-29")),
            Told.from(Told.instant("2026-10-25T00:30:00Z", 1)),
            Told.to(Told.day("2026-10-25")),
            Told.to(Told.instant("2026-03-29T01:00:00Z", 0)),
            Told.from(Told.month("2026-08")),
            Told.to(Told.year(2025)),
            Told.between(Told.day("2026-03-29"), Told.day("2026-03-29")),
            Told.between(Told.day("2026-03-20"), Told.instant("2026-03-29T10:00:00Z", 0)),
            Told.between(Told.month("2026-03"), Told.month("2026-10")),
            Told.between(Told.year(2025), Told.year(2026)),
            Told.between(Told.instant("2026-10-24T23:00:00Z", 1), Told.day("2026-10-25")),
            Told.between(
                Told.instant("2026-07-31T22:30:00Z", 0), Told.instant("2026-07-31T23:30:00Z", 1)),
            Told.between(
                Told.instant("2026-10-25T00:30:00Z", 1), Told.instant("2026-10-25T01:30:00Z", 0))));
    return stored.stream().distinct().toList();
  }

  private record Search(String prefix, Told asked) {

    String date() {
      return prefix + asked.text();
    }

    /** What is wrong with the answer. */
    Optional<String> fault(List<Told> stored, Answer answer) {
      assertThat(answer.status()).as(answer.body()).isEqualTo(200);
      var found =
          answer.as(Bundle.class).getEntry().stream()
              .map(entry -> ((Observation) entry.getResource()).getValueStringType().getValue())
              .sorted()
              .toList();
      var expected =
          stored.stream()
              .filter(told -> told.isFound(prefix, asked.asked()))
              .map(Told::text)
              .sorted()
              .toList();
      return found.equals(expected)
          ? Optional.empty()
          : Optional.of("%s%n found %s%n asked %s".formatted(date(), found, expected));
    }
  }
}
