package onestory.change;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import javax.sql.DataSource;
import onestory.nhsnumber.NhsNumber;
import onestory.record.IndexVerification;
import onestory.server.IntegrationTest;
import onestory.testing.Clinical;
import onestory.testing.FhirHttp;
import onestory.testing.People;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What was entered in error leaves every current view at once, and stays in the history. */
@IntegrationTest
class EnteredInErrorIT {

  @LocalServerPort private int port;
  @Autowired private DataSource dataSource;
  @Autowired private FhirContext context;

  private final NhsNumber robin = People.number();
  private FhirHttp fhir;
  private Observation observation;

  @BeforeEach
  void observation() {
    fhir = new FhirHttp(port);
    fhir.post("Patient", People.patient(robin));
    var seen = Clinical.observation(new Reference(People.path(robin)), "Seen by mistake");
    observation = fhir.post("Observation", seen).as(Observation.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "xml", "html"})
  void leavesTheStory(String format) {
    assertThat(story(format)).contains("Seen by mistake");

    withdraw();

    assertThat(story(format)).doesNotContain("Seen by mistake").contains("Robin");
    assertThat(fhir.all(path() + "/_history")).hasSize(2);
    assertThat(fhir.get(path()).status()).isEqualTo(200);
  }

  @Test
  void leavesTheStoryAlsoWhereOthersReferToIt() {
    var condition = new Condition().setSubject(new Reference(People.path(robin)));
    condition.getCode().setText("Refers to it");
    condition.addEvidence().addDetail(new Reference(path()));
    assertThat(fhir.post("Condition", condition).status()).isEqualTo(201);

    withdraw();

    assertThat(story("json")).contains("Refers to it").doesNotContain("Seen by mistake");
  }

  @Test
  void comesBackWhenTheMistakeWasAMistake() {
    withdraw();
    fhir.put(path(), observation.copy().setStatus(ObservationStatus.FINAL));

    assertThat(story("json")).contains("Seen by mistake");
  }

  @Test
  void leavesTheIndexWhole() {
    withdraw();

    var report = new IndexVerification(dataSource, context).verify(count -> {});

    assertThat(report.isClean()).as("%s", report.examples()).isTrue();
  }

  private void withdraw() {
    var withdrawn = observation.copy().setStatus(ObservationStatus.ENTEREDINERROR);
    assertThat(fhir.put(path(), withdrawn).status()).isEqualTo(200);
  }

  private String story(String format) {
    return fhir.get(People.path(robin) + "/$story?_format=" + format).body();
  }

  private String path() {
    return "Observation/" + observation.getIdPart();
  }
}
