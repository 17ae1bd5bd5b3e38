package onestory.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.testing.Clinical;
import onestory.testing.FhirHttp;
import onestory.testing.FhirHttp.Answer;
import onestory.testing.People;
import onestory.testing.Transaction;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.UriType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class ValidateOperationIT {

  @LocalServerPort private int port;

  private FhirHttp fhir;
  private NhsNumber person;

  @BeforeEach
  void register() {
    fhir = new FhirHttp(port);
    person = People.registered(fhir);
  }

  @Test
  void saysOfAWriteThatItWouldBeAcceptedAndWritesNothing() {
    var answer = fhir.post("CarePlan/$validate", plan());

    assertThat(answer.status()).isEqualTo(200);
    assertThat(rules(answer)).containsExactly("valid");
    assertThat(plans()).isZero();
  }

  @Test
  void saysWhatTheWriteWouldBeTold() {
    var wrong = plan();
    wrong.setTitle(null).setSubject(new Reference(People.path(person)));

    var written = fhir.post("CarePlan", wrong);
    var validated = fhir.post("CarePlan/$validate", wrong);

    assertThat(written.status()).isEqualTo(422);
    assertThat(told(validated)).isEqualTo(told(written)).isNotEmpty();
  }

  @Test
  void knowsTheRulesOfIdentity() {
    var patient = People.nameless();
    patient.addIdentifier().setSystem(NhsNumber.SYSTEM).setValue("9990000019");

    assertThat(rules(fhir.post("Patient/$validate", patient)))
        .containsExactly("nhs-number-check-digit");
  }

  @Test
  void knowsWhoIsHere() {
    var plan = plan().setSubject(new Reference(People.path(People.number())));

    assertThat(rules(fhir.post("CarePlan/$validate", plan)))
        .containsExactly("reference-unknown-person");
  }

  @Test
  void knowsTheRulesOfChange() {
    var stored = fhir.post("CarePlan", plan()).as(CarePlan.class);
    var other = Clinical.plan(new Reference(People.path(another())), "Usual plan");
    other.setId(stored.getIdElement().toUnqualifiedVersionless());

    var answer =
        fhir.post("CarePlan/" + stored.getIdPart() + "/$validate", other, "If-Match", "W/\"1\"");

    assertThat(rules(answer)).containsExactly("stays-with-person");
  }

  @Test
  void knowsThatAPatientIsHereAlready() {
    var patient = People.patient(person);

    assertThat(rules(fhir.post("Patient/$validate?mode=create", patient)))
        .containsExactly("patient-exists");
    assertThat(rules(fhir.post("Patient/$validate", patient))).containsExactly("valid");
  }

  @Test
  void refusesElementsThatFhirDoesNotHave() {
    var answer =
        fhir.send(
            "POST",
            "Patient/$validate",
            BodyPublishers.ofString("{\"resourceType\":\"Patient\",\"surname\":\"Example\"}"));

    assertThat(answer.rule()).isEqualTo("not-fhir");
  }

  @Test
  void saysThatNothingIsDeleted() {
    var stored = fhir.post("CarePlan", plan()).as(CarePlan.class);

    var answer = fhir.get("CarePlan/" + stored.getIdPart() + "/$validate?mode=delete");

    assertThat(rules(answer)).containsExactly("no-delete");
    assertThat(plans()).isOne();
  }

  @Test
  void validatesWhatIsStored() {
    var stored = fhir.post("CarePlan", plan()).as(CarePlan.class);

    var answer = fhir.get("CarePlan/" + stored.getIdPart() + "/$validate");

    assertThat(rules(answer)).containsExactly("valid");
  }

  @Test
  void takesParametersWithModeAndProfile() {
    var parameters = new Parameters();
    parameters.addParameter().setName("resource").setResource(plan());
    parameters.addParameter().setName("mode").setValue(new CodeType("profile"));
    parameters
        .addParameter()
        .setName("profile")
        .setValue(new UriType("https://example.org/StructureDefinition/nowhere"));

    var answer = fhir.post("CarePlan/$validate", parameters);

    assertThat(rules(answer)).containsExactly("profile-unknown");
    assertThat(answer.as(OperationOutcome.class).getIssueFirstRep().getSeverity())
        .isEqualTo(OperationOutcome.IssueSeverity.ERROR);
  }

  @Test
  void carriesATransactionOutAndTakesItBack() {
    var wrong = plan();
    wrong.setTitle(null);
    var bundle = new Transaction().post(plan()).post(wrong).bundle();

    var written = fhir.post("", bundle);
    var validated = fhir.post("Bundle/$validate", bundle);

    assertThat(written.status()).isEqualTo(422);
    assertThat(told(validated)).isEqualTo(told(written)).isNotEmpty();
    assertThat(validated.expression()).startsWith("Bundle.entry[1].resource");
    assertThat(plans()).isZero();
  }

  @Test
  void knowsWhatATransactionWouldMakeOfItself() {
    var another = People.number();
    var bundle =
        new Transaction()
            .post(People.patient(another))
            .post(Clinical.plan(new Reference(People.path(another)), "Usual plan"))
            .bundle();

    assertThat(rules(fhir.post("Bundle/$validate", bundle))).containsExactly("valid");
    assertThat(fhir.get(People.path(another)).status()).isEqualTo(404);
  }

  @Test
  void rehearsesABatchEntryByEntry() {
    var wrong = plan();
    wrong.setTitle(null);
    var bundle = new Transaction().post(wrong).post(plan()).post(wrong.copy()).bundle();
    bundle.setType(Bundle.BundleType.BATCH);

    var issues =
        fhir.post("Bundle/$validate", bundle).as(OperationOutcome.class).getIssue().stream();

    assertThat(issues.map(issue -> issue.getExpression().get(0).getValue()))
        .hasSize(2)
        .satisfiesExactly(
            place -> assertThat(place).startsWith("Bundle.entry[0].resource"),
            place -> assertThat(place).startsWith("Bundle.entry[2].resource"));
    assertThat(plans()).isZero();
  }

  @Test
  void tellsEachWarningOnce() {
    var plan = plan();
    plan.getMeta().addProfile("https://example.org/StructureDefinition/draft");

    assertThat(rules(fhir.post("CarePlan/$validate", plan))).containsExactly("profile-unknown");
  }

  @Test
  void refusesAModeThatThereIsNot() {
    assertThat(fhir.post("CarePlan/$validate?mode=maybe", plan()).rule())
        .isEqualTo("validate-mode");
  }

  private CarePlan plan() {
    return Clinical.plan(new Reference(People.path(person)), "Usual plan");
  }

  private NhsNumber another() {
    var number = People.number();
    fhir.post("Patient", People.patient(number));
    return number;
  }

  private int plans() {
    return fhir.get("CarePlan?_summary=count&patient=" + person.value())
        .as(Bundle.class)
        .getTotal();
  }

  private static List<String> rules(Answer answer) {
    return answer.as(OperationOutcome.class).getIssue().stream()
        .map(issue -> issue.getDetails().getCodingFirstRep().getCode())
        .toList();
  }

  private static List<String> told(Answer answer) {
    return answer.as(OperationOutcome.class).getIssue().stream()
        .map(ValidateOperationIT::text)
        .toList();
  }

  private static String text(Resource outcome) {
    return FhirHttp.json().encodeResourceToString(outcome);
  }

  private static String text(OperationOutcome.OperationOutcomeIssueComponent issue) {
    return text(new OperationOutcome().addIssue(issue));
  }
}
