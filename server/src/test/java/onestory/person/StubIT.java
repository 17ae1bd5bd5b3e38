package onestory.person;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.testing.Clinical;
import onestory.testing.FhirHttp;
import onestory.testing.FhirHttp.Answer;
import onestory.testing.People;
import onestory.testing.Transaction;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A Patient of whom nothing but the number is known, until somebody sends the rest. */
@IntegrationTest
class StubIT {

  @LocalServerPort private int port;

  private final NhsNumber robins = People.number();
  private FhirHttp fhir;

  @BeforeEach
  void client() {
    fhir = new FhirHttp(port);
  }

  @ParameterizedTest
  @EnumSource
  void isFilledHoweverThePersonIsSent(WriteForm form) {
    stub();

    var answer = form.send(fhir, sentBy("ZACUTE", People.patient(robins)));

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    var filled = stored();
    assertThat(isStub(filled)).isFalse();
    assertThat(filled.getNameFirstRep().getFamily()).isEqualTo("Example");
    assertThat(filled.getBirthDateElement().getValueAsString()).isEqualTo("1950-02-03");
    assertThat(filled.getMeta().getSource()).startsWith("urn:ods:ZACUTE");
    assertThat(filled.getMeta().getVersionId()).isEqualTo("2");
  }

  @Test
  void isFilledInXmlToo() {
    stub();
    var xml =
        FhirContext.forR4Cached().newXmlParser().encodeResourceToString(People.patient(robins));

    var answer =
        fhir.send(
            "POST",
            "Patient",
            java.net.http.HttpRequest.BodyPublishers.ofString(xml),
            "Content-Type",
            "application/fhir+xml");

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(isStub(stored())).isFalse();
  }

  @Test
  void isFilledByAPatch() {
    stub();

    var answer =
        fhir.patch(
            People.path(robins),
            "[{\"op\":\"add\",\"path\":\"/birthDate\",\"value\":\"1950-02-03\"}]");

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(isStub(stored())).isFalse();
  }

  @Test
  void staysOneWhileOnlyTheNumberIsSent() {
    stub();
    var number = People.patient(robins).setName(null).setBirthDateElement(null);

    assertThat(WriteForm.POST.send(fhir, number).status()).isEqualTo(200);
    assertThat(WriteForm.PUT.send(fhir, number).status()).isEqualTo(200);

    assertThat(isStub(stored())).isTrue();
  }

  @Test
  void isFilledOnceByTwoWhoPostAtOnce() {
    stub();
    var june = People.patient(robins).setBirthDateElement(new DateType("1951-12-13"));

    var sent =
        List.of(
            fhir.sendAsync("POST", "Patient", People.patient(robins)),
            fhir.sendAsync("POST", "Patient", june));

    assertThat(sent.stream().map(CompletableFuture::join).map(Answer::status))
        .containsExactlyInAnyOrder(200, 409);
    var late = fhir.post("Patient", People.patient(robins));
    assertThat(List.of(late.status(), late.rule())).isEqualTo(List.of(409, "patient-exists"));
    assertThat(stored().getMeta().getVersionId()).isEqualTo("2");
  }

  @Test
  void isRefusedUnderAWrongNumberAsEver() {
    stub();
    var two = People.patient(robins);
    two.addIdentifier().setSystem(NhsNumber.SYSTEM).setValue(People.number().value());

    assertThat(fhir.post("Patient", two).rule()).isEqualTo("one-nhs-number");
    var unknownElement =
        "{\"resourceType\":\"Patient\",\"shoe\":1,\"identifier\":[{\"system\":\"%s\",\"value\":\"%s\"}]}";
    var body = unknownElement.formatted(NhsNumber.SYSTEM, robins.value());
    assertThat(
            fhir.send("POST", "Patient", java.net.http.HttpRequest.BodyPublishers.ofString(body))
                .rule())
        .isEqualTo("not-fhir");
    assertThat(isStub(stored())).isTrue();
  }

  @Test
  void isNotLeftBehindByAWriteThatFails() {
    var plan = plan();
    plan.setId(UUID.randomUUID().toString());
    assertThat(fhir.put("CarePlan/" + plan.getIdPart(), knowing(plan)).status()).isEqualTo(201);

    // The stored plan is another person's: the update is refused within its transaction.
    var moved = fhir.put("CarePlan/" + plan.getIdPart(), plan);

    assertThat(List.of(moved.status(), moved.rule())).isEqualTo(List.of(422, "stays-with-person"));
    assertThat(fhir.get(People.path(robins)).status()).isEqualTo(404);
  }

  @Test
  void isNotLeftBehindByATransactionThatFails() {
    var wrong = Clinical.observation(new Reference("Device/none"), "Never stored");

    var answer = fhir.post("", new Transaction().post(plan()).post(wrong).bundle());

    assertThat(answer.status()).as(answer.body()).isBetween(400, 422);
    assertThat(fhir.get(People.path(robins)).status()).isEqualTo(404);
    assertThat(fhir.post("Patient", People.patient(robins)).status()).isEqualTo(201);
  }

  @Test
  void isMadeByATransactionForAllThatNameThePerson() {
    var answer = fhir.post("", new Transaction().post(plan()).post(plan()).bundle());

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(isStub(stored())).isTrue();
    assertThat(fhir.all("CarePlan?patient=" + robins.value())).hasSize(2);
  }

  private CarePlan knowing(CarePlan plan) {
    var june = People.number();
    fhir.post("Patient", People.patient(june));
    return plan.copy().setSubject(new Reference(People.path(june)));
  }

  private void stub() {
    assertThat(fhir.post("CarePlan", plan()).status()).isEqualTo(201);
    assertThat(isStub(stored())).isTrue();
  }

  private CarePlan plan() {
    return sentBy("ZSTUBS", Clinical.plan(new Reference(People.path(robins)), "Usual plan"));
  }

  private Patient stored() {
    return fhir.get(People.path(robins)).as(Patient.class);
  }

  private static boolean isStub(Patient patient) {
    return patient.getMeta().getTag("urn:onestory:flag", "stub") != null;
  }

  private static <T extends Resource> T sentBy(String ods, T resource) {
    resource.getMeta().setSource("urn:ods:" + ods);
    return resource;
  }
}
