package onestory.server.hapi;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.testing.Clinical;
import onestory.testing.FhirHttp;
import onestory.testing.Internal;
import onestory.testing.People;
import onestory.testing.Transaction;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A search is never stale and never cut short. */
@IntegrationTest
class FreshSearchIT {

  @LocalServerPort private int port;
  @Autowired private DaoRegistry daos;

  private final NhsNumber robin = People.number();
  private FhirHttp fhir;

  @BeforeEach
  void person() {
    fhir = new FhirHttp(port);
    fhir.post("Patient", People.patient(robin));
  }

  // Unaltered, HAPI answers the second search from the first for a minute.
  @Test
  void seesAWriteAtOnce() {
    var search = "Observation?patient=" + robin.value();
    var seen = new ArrayList<String>();
    for (var i = 0; i < 5; i++) {
      seen.add(observe("Seen " + i));
      assertThat(fhir.all(search)).containsExactlyInAnyOrderElementsOf(seen);
    }
  }

  @Test
  void seesADeletionAtOnce() {
    var search = "Observation?patient=" + robin.value();
    var seen = observe("Seen");
    assertThat(fhir.all(search)).hasSize(1);

    new Internal(daos).delete("Observation/" + new IdType(seen).getIdPart());

    assertThat(fhir.all(search)).isEmpty();
  }

  // Unaltered, HAPI cuts a no-store search off at 100, without a next link.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "no-store",
        "no-cache, no-store",
        "no-store, max-results=10",
        "no-cache",
        "max-age=3600"
      })
  void isWholeWhateverTheCacheControl(String cacheControl) {
    var written = observe(265);

    assertThat(fhir.all("Observation?patient=" + robin.value(), "Cache-Control", cacheControl))
        .containsExactlyInAnyOrderElementsOf(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"_count=7", "_count=100", "_count=5000", "_sort=-_lastUpdated&_count=50"})
  void isWholeWhateverTheCount(String count) {
    var written = observe(265);

    assertThat(fhir.all("Observation?patient=%s&%s".formatted(robin.value(), count)))
        .containsExactlyInAnyOrderElementsOf(written);
  }

  @Test
  void countsAccurately() {
    var written = observe(265);

    var page =
        fhir.get("Observation?patient=%s&_total=accurate&_count=10".formatted(robin.value()))
            .as(Bundle.class);

    assertThat(page.getTotal()).isEqualTo(written.size());
    assertThat(page.getLink("next")).isNotNull();
  }

  // Unaltered, HAPI drops every include after the thousandth.
  @Test
  void includesMoreThanAThousand() {
    var written = observe(1_250);

    var found = fhir.all("Patient?_id=%s&_revinclude=Observation:patient".formatted(robin.value()));

    assertThat(found)
        .contains("Patient/%s/_history/1".formatted(robin.value()))
        .containsAll(written)
        .hasSize(written.size() + 1);
  }

  @Test
  void includesMoreThanAThousandWithoutStore() {
    var written = observe(1_250);

    var found =
        fhir.all(
            "Patient?_id=%s&_revinclude=Observation:patient".formatted(robin.value()),
            "Cache-Control",
            "no-store");

    assertThat(found).containsAll(written).hasSize(written.size() + 1);
  }

  private String observe(String value) {
    var answer = fhir.post("Observation", observation(value));
    return FhirHttp.version(answer.as(Observation.class));
  }

  private List<String> observe(int count) {
    var transaction = new Transaction();
    IntStream.range(0, count).forEach(i -> transaction.post(observation("Seen " + i)));
    return fhir.post("", transaction.bundle()).as(Bundle.class).getEntry().stream()
        .map(entry -> entry.getResponse().getLocation())
        .toList();
  }

  private Observation observation(String value) {
    return Clinical.observation(new Reference(People.path(robin)), value);
  }
}
