package onestory.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.testing.Clinical;
import onestory.testing.FhirHttp;
import onestory.testing.People;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Some headings of a story, and what is new of it. */
@IntegrationTest
class StoryPartIT {

  @LocalServerPort private int port;

  private FhirHttp fhir;

  @BeforeEach
  void client() {
    fhir = new FhirHttp(port);
  }

  @Test
  void tellsThePersonAndTheHeadingsAskedFor() {
    var robin = RichPerson.tell(fhir);

    assertThat(types(robin, "?section=alerts")).containsExactly("Patient", "Flag");
    assertThat(types(robin, "?section=alerts,problems")).contains("Flag", "Condition").hasSize(3);
    assertThat(types(robin, "?section=alerts&section=problems")).hasSize(3);
  }

  @Test
  void tellsWhatThePartRefersToAndNothingThatOnlyTheRestDoes() {
    var robin = RichPerson.tell(fhir);

    assertThat(types(robin, "?section=contact-with-professionals"))
        .contains("Encounter", "PractitionerRole", "Practitioner", "Organization", "Location")
        .doesNotContain("Medication");
    assertThat(types(robin, "?section=medications-and-medical-devices"))
        .contains("MedicationRequest", "Medication")
        .doesNotContain("Organization");
  }

  @Test
  void tellsWhatWasStoredThenOrLater() {
    var robin = People.registered(fhir);
    var before = plan(robin, "Before");
    var after = plan(robin, "After");
    var since = after.getMeta().getLastUpdatedElement().getValueAsString();

    assertThat(plans(robin, "?_since=" + since)).containsExactly("After");
    assertThat(plans(robin, "?_since=" + since.replace("+", "%2B"))).containsExactly("After");

    fhir.put("CarePlan/" + before.getIdPart(), before.setTitle("Before, changed"));

    assertThat(plans(robin, "?_since=" + since)).containsExactly("Before, changed", "After");
  }

  @Test
  void tellsThePersonEvenIfNothingIsNew() {
    var robin = People.registered(fhir);
    plan(robin, "Old");

    assertThat(types(robin, "?_since=2999-01-01")).containsExactly("Patient");
    assertThat(types(robin, "?_since=2000-01-01")).containsExactly("Patient", "CarePlan");
  }

  @Test
  void canBeAskedForInParametersToo() {
    var robin = RichPerson.tell(fhir);
    var asked = new Parameters().addParameter("section", new StringType("alerts"));

    var story = fhir.post(People.path(robin) + "/$story", asked).as(Bundle.class);

    assertThat(story.getEntry()).hasSize(3);
  }

  @Test
  void saysThatItIsAPart() {
    var robin = RichPerson.tell(fhir);
    var path = People.path(robin) + "/$story";

    assertThat(title(path)).isEqualTo("The shared story");
    assertThat(title(path + "?section=problems,alerts"))
        .isEqualTo("A part of the shared story: Alerts, Problem list");
    assertThat(title(path + "?_since=2026-11-02"))
        .isEqualTo("A part of the shared story: all headings, stored since 2026-11-02T00:00:00Z");
    assertThat(fhir.get(path + "?section=alerts&_format=html").body())
        .contains("This is a part of the story", "the whole story");
    assertThat(fhir.get(path + "?_format=html").body()).doesNotContain("part of the story");
  }

  // In June London is an hour ahead of UTC.
  @ParameterizedTest
  @CsvSource({
    "2026-06-02, 2026-06-01T23:00:00Z",
    "2026-06-02T00:00:00+01:00, 2026-06-01T23:00:00Z"
  })
  void takesADayAsLondonsAndATimeWithItsOffset(String asked, String understood) {
    var robin = People.registered(fhir);

    assertThat(title(People.path(robin) + "/$story?_since=" + asked)).endsWith(understood);
  }

  @ParameterizedTest
  @CsvSource({
    "section=allergies, story-section, section",
    "'section=alerts,', story-section, section",
    "_since=yesterday, story-since, _since",
    "_since=2026-11-02T10:00:00, story-since, _since"
  })
  void refusesWhatItDoesNotUnderstand(String asked, String rule, String parameter) {
    var answer = fhir.get(People.path(People.registered(fhir)) + "/$story?" + asked);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.rule()).isEqualTo(rule);
    assertThat(answer.expression()).isEqualTo(parameter);
  }

  private CarePlan plan(NhsNumber person, String title) {
    return fhir.post("CarePlan", Clinical.plan(new Reference(People.path(person)), title))
        .as(CarePlan.class);
  }

  private List<String> types(NhsNumber person, String part) {
    return resources(person, part).map(Resource::fhirType).toList();
  }

  private List<String> plans(NhsNumber person, String part) {
    return resources(person, part)
        .filter(CarePlan.class::isInstance)
        .map(resource -> ((CarePlan) resource).getTitle())
        .toList();
  }

  private Stream<Resource> resources(NhsNumber person, String part) {
    return fhir.get(People.path(person) + "/$story" + part).as(Bundle.class).getEntry().stream()
        .skip(1)
        .map(Bundle.BundleEntryComponent::getResource);
  }

  private String title(String path) {
    var story = fhir.get(path).as(Bundle.class);
    return ((Composition) story.getEntryFirstRep().getResource()).getTitle();
  }
}
