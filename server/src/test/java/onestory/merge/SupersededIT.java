package onestory.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.testing.Clinical;
import onestory.testing.FhirHttp;
import onestory.testing.FhirHttp.Answer;
import onestory.testing.People;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Patient.LinkType;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A superseded number leads to the one that stays, and takes no writes. */
@IntegrationTest
class SupersededIT {

  @LocalServerPort private int port;

  private FhirHttp fhir;
  private Duplicate robin;
  private String strayed;

  @BeforeEach
  void mergedPerson() {
    fhir = new FhirHttp(port);
    robin = Duplicate.at(fhir);
    strayed = robin.plan(robin.wrong(), "Strayed");
    assertThat(robin.merge().status()).isEqualTo(200);
  }

  @Test
  void refusesLaterWritesAndNamesTheNewOne() {
    var old = People.patient(robin.wrong());
    old.setId(robin.wrong().value());
    var again = Clinical.plan(new Reference(People.path(robin.wrong())), "Again");
    var moved = Clinical.plan(new Reference(People.path(robin.wrong())), "Strayed");
    moved.setId(strayed);
    var sister = People.patient(People.number());
    sister.addLink().setType(LinkType.SEEALSO).setOther(again.getSubject());

    assertSuperseded(fhir.put(People.path(robin.wrong()), old));
    assertSuperseded(fhir.post("Patient", People.patient(robin.wrong())));
    assertSuperseded(fhir.post("CarePlan", again));
    assertSuperseded(fhir.put(strayed, moved));
    assertSuperseded(fhir.post("Patient", sister));
    assertThat(robin.story(robin.right())).hasSize(2);
  }

  @Test
  void answersForTheNewNumberAndSaysSo() {
    var story = fhir.get(People.path(robin.wrong()) + "/$story");

    assertThat(story.header("Content-Location")).endsWith(People.path(robin.right()) + "/$story");
    assertThat(robin.story(robin.wrong())).contains(strayed, People.path(robin.right()));
    assertThat(fhir.all("CarePlan?patient=" + People.path(robin.wrong()))).hasSize(1);
    assertThat(fhir.all("CarePlan?subject.identifier=" + robin.wrong().value())).hasSize(1);
  }

  @Test
  void tellsAReaderOfThePageInPlainWords() {
    var words = "You asked for another number.";

    var page = fhir.get(People.path(robin.wrong()) + "/$story?_format=html");

    assertThat(page.body())
        .contains(words)
        .contains("NHS number " + robin.wrong().display())
        .contains("NHS number " + robin.right().display())
        .contains("Strayed");
    assertThat(page.header("Content-Location")).endsWith(People.path(robin.right()) + "/$story");
    assertThat(fhir.get(People.path(robin.right()) + "/$story?_format=html").body())
        .doesNotContain(words);
  }

  @Test
  void answersEverythingForTheNewNumber() {
    var path = "/$everything";

    var answer = fhir.get(People.path(robin.wrong()) + path);

    assertThat(answer.header("Content-Location")).endsWith(People.path(robin.right()) + path);
    assertThat(fhir.all(People.path(robin.wrong()) + path))
        .containsExactlyInAnyOrderElementsOf(fhir.all(People.path(robin.right()) + path))
        .anyMatch(it -> it.startsWith(strayed))
        .anyMatch(it -> it.startsWith(People.path(robin.right())));
  }

  @ParameterizedTest
  @EnumSource(
      value = BundleType.class,
      names = {"BATCH", "TRANSACTION"})
  void answersSearchesOfABundle(BundleType type) {
    var old = robin.wrong().value();
    var system = NhsNumber.SYSTEM;
    var asked = new Bundle().setType(type);
    List.of(
            "CarePlan?patient=" + old,
            "CarePlan?subject=Patient/" + old + "&status=active",
            "CarePlan?patient.identifier=" + system + "%7C" + old,
            "Patient?identifier=" + system + "%7C" + old,
            "Patient/" + old + "/$everything?_type=CarePlan")
        .forEach(url -> asked.addEntry().getRequest().setMethod(HTTPVerb.GET).setUrl(url));

    var answer = fhir.post("", asked);

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.as(Bundle.class).getEntry())
        .hasSize(5)
        .allSatisfy(entry -> assertThat(found(entry)).isNotEmpty())
        .allSatisfy(
            entry -> assertThat(found(entry)).isSubsetOf(strayed, People.path(robin.right())));
  }

  @Test
  void isOnePersonToBeFound() {
    var byOld = fhir.all("Patient?identifier=" + robin.wrong().value());
    var all = fhir.all("Patient?family=Example&_count=200");

    assertThat(byOld).singleElement().asString().startsWith(People.path(robin.right()) + "/");
    assertThat(
            fhir.all(
                "Patient?identifier=%s|%s"
                    .formatted(NhsNumber.SUPERSEDED_SYSTEM, robin.wrong().value())))
        .singleElement()
        .asString()
        .startsWith(People.path(robin.right()) + "/");
    assertThat(all).anyMatch(it -> it.startsWith(People.path(robin.right()) + "/"));
    assertThat(all).noneMatch(it -> it.startsWith(People.path(robin.wrong()) + "/"));
    assertThat(fhir.all("Patient?_id=" + robin.wrong().value())).hasSize(1);
    assertThat(fhir.get(People.path(robin.wrong())).as(Patient.class).getActive()).isFalse();
  }

  private static List<String> found(Bundle.BundleEntryComponent entry) {
    return ((Bundle) entry.getResource())
        .getEntry().stream()
            .map(hit -> hit.getResource())
            .map(hit -> hit.fhirType() + "/" + hit.getIdElement().getIdPart())
            .toList();
  }

  private void assertSuperseded(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(answer.rule()).isEqualTo("superseded-patient");
    assertThat(answer.as(OperationOutcome.class).getIssueFirstRep().getDiagnostics())
        .contains(People.path(robin.right()));
  }
}
