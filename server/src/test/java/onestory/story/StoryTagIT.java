package onestory.story;

import static org.assertj.core.api.Assertions.assertThat;

import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.testing.Clinical;
import onestory.testing.FhirHttp;
import onestory.testing.FhirHttp.Answer;
import onestory.testing.People;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who holds a story that is still as it was is told so, and nobody else. */
@IntegrationTest
class StoryTagIT {

  @LocalServerPort private int port;

  private FhirHttp fhir;
  private NhsNumber robin;

  @BeforeEach
  void register() {
    fhir = new FhirHttp(port);
    robin = People.registered(fhir);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?_format=xml", "?_format=html", "?section=alerts"})
  void isNotToldAgainToWhoHoldsIt(String variant) {
    var told = story(variant);

    var again = story(variant, tag(told));

    assertThat(told.status()).isEqualTo(200);
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(tag(again)).isEqualTo(tag(told)).startsWith("W/\"");
  }

  @Test
  void isFoundAmongSeveralTags() {
    var tag = tag(story(""));

    assertThat(story("", "\"other\", " + tag).status()).isEqualTo(304);
    assertThat(story("", "\"other\"").status()).isEqualTo(200);
  }

  @Test
  void isToldAgainAfterEachWrite() {
    var before = tag(story(""));
    var plan = plan(Clinical.plan(new Reference(People.path(robin)), "New"));
    var written = story("", before);
    fhir.put("CarePlan/" + plan.getIdPart(), plan.setStatus(CarePlanStatus.ENTEREDINERROR));
    var inError = story("", tag(written));

    assertThat(written.status()).isEqualTo(200);
    assertThat(written.body()).contains("New");
    assertThat(inError.status()).isEqualTo(200);
    assertThat(inError.body()).doesNotContain("New");
  }

  @Test
  void isToldAgainWhenSomethingChangesThatItRefersTo() {
    var trust =
        fhir.post("Organization", new Organization().setName("Before")).as(Organization.class);
    var path = "Organization/" + trust.getIdPart();
    var seen = Clinical.observation(new Reference(People.path(robin)), "Eating well");
    fhir.post("Observation", seen.addPerformer(new Reference(path)));
    var before = tag(story(""));

    var answer = fhir.put(path, trust.setName("After"), "If-Match", "W/\"1\"");

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(story("", before).body()).contains("After");
  }

  @Test
  void isToldInEachForm() {
    var tag = tag(story(""));

    assertThat(story("?_format=html", tag).status()).isEqualTo(200);
    assertThat(story("?section=alerts", tag).status()).isEqualTo(200);
    assertThat(story("?_since=2000-01-01", tag).status()).isEqualTo(200);
  }

  private CarePlan plan(CarePlan plan) {
    return fhir.post("CarePlan", plan).as(CarePlan.class);
  }

  private Answer story(String variant, String... held) {
    var path = People.path(robin) + "/$story" + variant;
    return held.length == 0 ? fhir.get(path) : fhir.get(path, "If-None-Match", held[0]);
  }

  private static String tag(Answer answer) {
    return answer.header("ETag");
  }
}
