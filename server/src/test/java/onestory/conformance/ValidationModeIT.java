package onestory.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.testing.Clinical;
import onestory.testing.FhirHttp;
import onestory.testing.FhirHttp.Answer;
import onestory.testing.People;
import onestory.testing.Transaction;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class ValidationModeIT {

  private static final String PROBATION = "urn:ods:ZPROBATION";
  private static final String[] TELL = {"Prefer", "return=OperationOutcome"};

  @LocalServerPort private int port;

  private FhirHttp fhir;
  private NhsNumber person;

  @BeforeEach
  void register() {
    fhir = new FhirHttp(port);
    person = People.registered(fhir);
  }

  @Test
  void storesAndFlagsWhatASenderOnProbationSends() {
    var stored =
        fhir.post("ServiceRequest", from(PROBATION, UndatedReferral.of(person)))
            .as(ServiceRequest.class);

    assertThat(stored.getMeta().getTag("urn:onestory:flag", "invalid")).isNotNull();
    assertThat(flagged()).isOne();
  }

  @Test
  void tellsTheSenderWhatWouldHaveBeenRefused() {
    var answer = fhir.post("ServiceRequest", from(PROBATION, UndatedReferral.of(person)), TELL);

    assertThat(answer.status()).isEqualTo(201);
    assertThat(warnings(answer)).contains("referral-1");
  }

  @Test
  void refusesTheSameFromEverybodyElse() {
    var answer = fhir.post("ServiceRequest", from("urn:ods:ZOTHER", UndatedReferral.of(person)));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.rule()).isEqualTo("referral-1");
    assertThat(flagged()).isZero();
  }

  @Test
  void takesTheFlagAwayWhenTheContentIsMended() {
    var stored =
        fhir.post("ServiceRequest", from(PROBATION, UndatedReferral.of(person)))
            .as(ServiceRequest.class);

    stored.setAuthoredOnElement(new DateTimeType("2026-11-02T10:00:00Z"));
    fhir.put("ServiceRequest/" + stored.getIdPart(), stored);

    assertThat(flagged()).isZero();
  }

  @Test
  void neverRelaxesWhomSomethingIsAbout() {
    var plan = Clinical.plan(new Reference().setDisplay("Robin Example"), "Usual plan");

    var answer = fhir.post("CarePlan", from(PROBATION, plan));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.rule()).isEqualTo("subject-1");
  }

  @Test
  void neverRelaxesWhoSomebodyIs() {
    var patient = People.nameless();
    patient.addIdentifier().setSystem(NhsNumber.SYSTEM).setValue("9990000019");

    assertThat(fhir.post("Patient", from(PROBATION, patient)).status()).isEqualTo(422);
  }

  @Test
  void refusesElementsThatWouldBeLost() {
    var text =
        FhirHttp.json()
            .encodeResourceToString(from(PROBATION, UndatedReferral.of(person)))
            .replaceFirst("\\{", "{\"colour\":\"red\",");

    var answer =
        fhir.send(
            "POST", "ServiceRequest", java.net.http.HttpRequest.BodyPublishers.ofString(text));

    assertThat(answer.rule()).isEqualTo("not-fhir");
  }

  @Test
  void flagsSingleEntriesOfATransaction() {
    var bundle =
        new Transaction()
            .post(from(PROBATION, UndatedReferral.of(person)))
            .post(from(PROBATION, observation()))
            .bundle();

    assertThat(fhir.post("", bundle).status()).isEqualTo(200);
    assertThat(flagged()).isOne();
  }

  @Test
  void looksAtNothingWhereItIsOff() {
    var answer =
        fhir.post("ServiceRequest", from("urn:ods:ZUNCHECKED", UndatedReferral.of(person)), TELL);

    assertThat(answer.status()).isEqualTo(201);
    assertThat(warnings(answer)).isEmpty();
    assertThat(flagged()).isZero();
  }

  @Test
  void tellsOfADeclaredProfileThatIsNotInstalled() {
    var observation = observation();
    observation.getMeta().addProfile("https://example.org/StructureDefinition/draft");

    var answer = fhir.post("Observation", observation, TELL);

    assertThat(answer.status()).isEqualTo(201);
    assertThat(warnings(answer)).containsOnlyOnce("profile-unknown");
  }

  @Test
  void tellsOfAMistypedSnomedCodeAndStoresIt() {
    var observation = observation();
    observation.getCode().addCoding().setSystem("http://snomed.info/sct").setCode("160245002");

    var answer = fhir.post("Observation", observation, TELL);

    assertThat(answer.status()).isEqualTo(201);
    assertThat(warnings(answer)).contains("code-check-digit");
  }

  @Test
  void tellsWhatWasFoundInTheResultOfAPatch() {
    var id = fhir.post("Observation", observation()).as(Observation.class).getIdPart();
    var patch =
        "[{\"op\":\"add\",\"path\":\"/code/coding\",\"value\":[{\"system\":"
            + "\"http://snomed.info/sct\",\"code\":\"160245002\"}]}]";

    var answer = fhir.patch("Observation/" + id, patch, TELL);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(warnings(answer)).containsOnlyOnce("code-check-digit");
  }

  @Test
  void tellsWhatWasFoundInTheResultOfAPatchInATransaction() {
    var id = fhir.post("Observation", observation()).as(Observation.class).getIdPart();
    var patch = new Binary().setContentType("application/json-patch+json");
    patch.setData(
        "[{\"op\":\"add\",\"path\":\"/bodySite\",\"value\":{\"coding\":[{\"code\":\"x\"}]}}]"
            .getBytes(StandardCharsets.UTF_8));
    var bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
    bundle
        .addEntry()
        .setResource(patch)
        .getRequest()
        .setMethod(Bundle.HTTPVerb.PATCH)
        .setUrl("Observation/" + id);

    var answer = fhir.post("", bundle, TELL);

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).containsOnlyOnce("\"code\":\"code-without-system\"");
  }

  private java.util.List<String> warnings(Answer answer) {
    return answer.as(OperationOutcome.class).getIssue().stream()
        .filter(issue -> issue.getSeverity() == IssueSeverity.WARNING)
        .map(issue -> issue.getDetails().getCodingFirstRep().getCode())
        .toList();
  }

  private int flagged() {
    return fhir.get(
            "ServiceRequest?_summary=count&_tag=urn:onestory:flag|invalid&patient="
                + person.value())
        .as(Bundle.class)
        .getTotal();
  }

  private Observation observation() {
    return Clinical.observation(new Reference(People.path(person)), "well");
  }

  private static <T extends Resource> T from(String source, T resource) {
    resource.getMeta().setSource(source);
    return resource;
  }
}
