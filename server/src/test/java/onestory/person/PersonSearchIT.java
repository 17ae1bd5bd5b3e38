package onestory.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.testing.Clinical;
import onestory.testing.FhirHttp;
import onestory.testing.People;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Searches that name a person by NHS number find that person's, and nobody else's. */
@IntegrationTest
class PersonSearchIT {

  private static final String SYSTEM = NhsNumber.SYSTEM + "|";

  @LocalServerPort private int port;

  private final NhsNumber robins = People.number();
  private final NhsNumber other = People.number();
  private FhirHttp fhir;
  private String seen = "";

  @BeforeEach
  void twoPeople() {
    fhir = new FhirHttp(port);
    fhir.post("Patient", People.patient(robins));
    fhir.post("Patient", People.patient(other));
    seen = observed(robins);
    observed(other);
  }

  @ParameterizedTest
  @ValueSource(strings = {SYSTEM + "%s", "%s"})
  void findThePatient(String form) {
    var query = "identifier=" + form.formatted(robins.value());
    var robin = "Patient/%s/_history/1".formatted(robins.value());

    assertThat(fhir.all("Patient?" + query)).containsExactly(robin);
    assertThat(found(fhir.postForm("Patient/_search", query))).containsExactly(robin);
  }

  @Test
  void findThePatientByANumberWithSpaces() {
    var query = "identifier=" + SYSTEM + robins.display().replace(" ", "%20");

    assertThat(fhir.all("Patient?" + query)).hasSize(1);
    assertThat(found(fhir.postForm("Patient/_search", query))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "patient=%s",
        "patient=Patient/%s",
        "patient.identifier=" + SYSTEM + "%s",
        "patient.identifier=%s",
        "patient:identifier=" + SYSTEM + "%s",
        "patient:Patient.identifier=%s",
        "subject.identifier=" + SYSTEM + "%s",
        "subject:identifier=" + SYSTEM + "%s",
        "subject:Patient.identifier=" + SYSTEM + "%s"
      })
  void findTheResourcesOfThePerson(String form) {
    var query = form.formatted(robins.value());

    assertThat(fhir.all("Observation?" + query)).containsExactly(seen);
    assertThat(found(fhir.postForm("Observation/_search", query))).containsExactly(seen);
  }

  @Test
  void findTheResourcesOfSeveralPeople() {
    var query = "patient.identifier=%s%s,%s".formatted(SYSTEM, robins.value(), other.value());

    assertThat(fhir.all("Observation?" + query)).hasSize(2).contains(seen);
  }

  @Test
  void findNothingForAnUnknownNumber() {
    var unknown = People.number().value();

    assertThat(fhir.all("Patient?identifier=" + unknown)).isEmpty();
    assertThat(fhir.all("Observation?patient.identifier=" + SYSTEM + unknown)).isEmpty();
  }

  @Test
  void findThePatientWithinABatchToo() {
    var batch = new Bundle().setType(Bundle.BundleType.BATCH);
    List.of(
            "Patient?identifier=" + robins.value(),
            "Observation?patient.identifier=" + robins.value(),
            "Patient/%s/$everything?_count=10".formatted(robins.value()))
        .forEach(url -> batch.addEntry().getRequest().setMethod(HTTPVerb.GET).setUrl(url));

    var answers = fhir.post("", batch).as(Bundle.class).getEntry();

    assertThat(answers)
        .extracting(answer -> ((Bundle) answer.getResource()).getEntry().size())
        .containsExactly(1, 1, 2);
  }

  private String observed(NhsNumber number) {
    var observation = Clinical.observation(new Reference(People.path(number)), "Well");
    return FhirHttp.version(fhir.post("Observation", observation).as(Observation.class));
  }

  private static List<String> found(FhirHttp.Answer answer) {
    return answer.as(Bundle.class).getEntry().stream()
        .map(entry -> FhirHttp.version(entry.getResource()))
        .toList();
  }
}
