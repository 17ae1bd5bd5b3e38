package onestory.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.testing.FhirHttp;
import onestory.testing.FhirHttp.Answer;
import onestory.testing.People;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class WriteValidationIT {

  @LocalServerPort private int port;

  private FhirHttp fhir;
  private NhsNumber person;

  @BeforeEach
  void register() {
    fhir = new FhirHttp(port);
    person = People.registered(fhir);
  }

  @Test
  void refusesWhatBreaksAnInvariantOfItsTypesProfile() {
    var answer = fhir.post("ServiceRequest", UndatedReferral.of(person));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(rule(answer)).isEqualTo("referral-1");
    assertThat(issue(answer).getDiagnostics()).contains("Send authoredOn with a time");
    assertThat(issue(answer).getExpression().get(0)).hasToString("ServiceRequest");
  }

  @Test
  void namesTheEntryOfATransactionAndWritesNothing() {
    var bundle = new Bundle().setType(BundleType.TRANSACTION);
    add(
        bundle,
        UndatedReferral.of(person).setAuthoredOnElement(new DateTimeType("2026-11-02T10:00:00Z")));
    add(bundle, UndatedReferral.of(person));

    var answer = fhir.post("", bundle);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(issue(answer).getExpression().get(0)).hasToString("Bundle.entry[1].resource");
    assertThat(referrals()).isZero();
  }

  @Test
  void refusesOneEntryOfABatchWithoutTheOthers() {
    var bundle = new Bundle().setType(BundleType.BATCH);
    add(bundle, UndatedReferral.of(person));
    add(
        bundle,
        UndatedReferral.of(person).setAuthoredOnElement(new DateTimeType("2026-11-02T10:00:00Z")));

    var answer = fhir.post("", bundle).as(Bundle.class);

    assertThat(answer.getEntry())
        .extracting(entry -> entry.getResponse().getStatus().substring(0, 3))
        .containsExactly("422", "201");
    assertThat(referrals()).isOne();
  }

  @Test
  void holdsTheResultOfAPatchToTheProfile() {
    var referral = UndatedReferral.of(person).setPriority(ServiceRequestPriority.ROUTINE);
    var id = fhir.post("ServiceRequest", referral).as(ServiceRequest.class).getIdPart();
    var path = "ServiceRequest/" + id;

    var answer =
        fhir.patch(path, "[{\"op\":\"replace\",\"path\":\"/priority\",\"value\":\"urgent\"}]");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(rule(answer)).isEqualTo("referral-1");
    assertThat(fhir.get(path).as(ServiceRequest.class).getPriority())
        .isEqualTo(ServiceRequestPriority.ROUTINE);
  }

  @Test
  void acceptsADeclaredProfileThatItDoesNotKnow() {
    var referral = UndatedReferral.of(person).setPriority(ServiceRequestPriority.ROUTINE);
    referral.getMeta().addProfile("https://example.org/StructureDefinition/draft");

    assertThat(fhir.post("ServiceRequest", referral).status()).isEqualTo(201);
    assertThat(referrals()).isOne();
  }

  @Test
  void refusesElementsThatFhirDoesNotHave() {
    var answer = raw("{\"resourceType\":\"Patient\",\"surname\":\"Example\"}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(rule(answer)).isEqualTo("not-fhir");
    assertThat(issue(answer).getDiagnostics()).contains("surname");
  }

  @Test
  void namesTheElementWhoseValueCannotBeRead() {
    var answer = raw("{\"resourceType\":\"Patient\",\"gender\":\"f\"}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(issue(answer).getExpression().get(0)).hasToString("Patient.gender");
    assertThat(answer.body()).doesNotContain("HAPI-");
  }

  private Answer raw(String json) {
    return fhir.send("POST", "Patient", BodyPublishers.ofString(json));
  }

  private int referrals() {
    return fhir.get("ServiceRequest?_summary=count&patient=" + person.value())
        .as(Bundle.class)
        .getTotal();
  }

  private static void add(Bundle bundle, Resource resource) {
    bundle
        .addEntry()
        .setResource(resource)
        .getRequest()
        .setMethod(HTTPVerb.POST)
        .setUrl(resource.fhirType());
  }

  private static OperationOutcomeIssueComponent issue(Answer answer) {
    return answer.as(OperationOutcome.class).getIssueFirstRep();
  }

  private static String rule(Answer answer) {
    return issue(answer).getDetails().getCodingFirstRep().getCode();
  }
}
