package onestory.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.testing.Clinical;
import onestory.testing.FhirHttp;
import onestory.testing.FhirHttp.Answer;
import onestory.testing.People;
import onestory.testing.Transaction;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A Patient's id is its one current NHS number, or temporary; whatever would break that is 422. */
@IntegrationTest
class PersonInvariantIT {

  @LocalServerPort private int port;

  private final NhsNumber robins = People.number();
  private final NhsNumber other = People.number();
  private FhirHttp fhir;

  @BeforeEach
  void robin() {
    fhir = new FhirHttp(port);
    assertThat(fhir.post("Patient", People.patient(robins)).status()).isEqualTo(201);
  }

  @Test
  void refusesAPutUnderAnotherNumber() {
    var answer = put(other, People.patient(robins));

    refused(answer, "patient-id-is-nhs-number", "Patient.id");
    assertThat(answer.body()).contains("Patient/" + robins.value());
    assertThat(fhir.get(People.path(other)).status()).isEqualTo(404);
  }

  @Test
  void refusesAPutThatChangesTheNumber() {
    refused(put(robins, People.patient(other)), "patient-id-is-nhs-number", "Patient.id");
    unchanged();
  }

  @Test
  void refusesAPutThatDropsTheNumber() {
    refused(put(robins, People.nameless()), "patient-id-without-nhs-number", "Patient.identifier");
    unchanged();
  }

  @Test
  void refusesTwoCurrentNumbers() {
    var patient = People.patient(robins);
    patient.addIdentifier(People.patient(other).getIdentifierFirstRep());

    refused(put(robins, patient), "one-nhs-number", "Patient.identifier[1].value");
    refused(fhir.post("Patient", patient), "one-nhs-number", "Patient.identifier[1].value");
    unchanged();
  }

  @Test
  void refusesAJsonPatchOfTheNumber() {
    var answer =
        fhir.patch(
            People.path(robins),
            "[{\"op\":\"replace\",\"path\":\"/identifier/0/value\",\"value\":\"%s\"}]"
                .formatted(other.value()));

    refused(answer, "patient-id-is-nhs-number", "Patient.id");
    unchanged();
  }

  @Test
  void refusesAFhirPathPatchOfTheNumber() {
    var patch = new Parameters();
    var operation = patch.addParameter().setName("operation");
    operation.addPart().setName("type").setValue(new CodeType("replace"));
    operation.addPart().setName("path").setValue(new StringType("Patient.identifier[0].value"));
    operation.addPart().setName("value").setValue(new StringType(other.value()));

    refused(fhir.patch(People.path(robins), patch), "patient-id-is-nhs-number", "Patient.id");
    unchanged();
  }

  @Test
  void refusesAPatchThatAddsANumberToATemporaryPerson() {
    var id = fhir.post("Patient", People.nameless()).as(Patient.class).getIdPart();
    var identifier =
        "{\"system\":\"%s\",\"value\":\"%s\"}".formatted(NhsNumber.SYSTEM, other.value());

    var answer =
        fhir.patch(
            "Patient/" + id,
            "[{\"op\":\"add\",\"path\":\"/identifier\",\"value\":[%s]}]".formatted(identifier));

    refused(answer, "patient-id-is-nhs-number", "Patient.id");
  }

  @Test
  void givesAPersonWithoutNumberATemporaryId() {
    var stored = fhir.post("Patient", People.nameless()).as(Patient.class);

    assertThat(stored.getIdPart()).startsWith("tmp-");
    assertThat(fhir.put("Patient/" + stored.getIdPart(), stored.setActive(true)).status())
        .isEqualTo(200);
  }

  @Test
  void refusesAnIdOfTheSendersOwn() {
    var numbered = People.patient(other);
    numbered.setId("abc");
    var nameless = People.nameless();
    nameless.setId("abc");

    refused(fhir.put("Patient/abc", numbered), "patient-id-is-nhs-number", "Patient.id");
    refused(fhir.put("Patient/abc", nameless), "temporary-patient-id", "Patient.identifier");
    assertThat(fhir.get("Patient/abc").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "9990000019, nhs-number-check-digit",
    "999000001, nhs-number-ten-digits",
    "9999999999, nhs-number-placeholder",
    "0100999999, nhs-number-not-issued",
    "0101000006, nhs-number-of-scotland",
    "3112999991, nhs-number-of-scotland",
    "3113000009, nhs-number-not-issued",
    "3199999999, nhs-number-not-issued",
    "3200000007, nhs-number-of-northern-ireland",
    "3999999993, nhs-number-of-northern-ireland",
    "5123456007, nhs-number-not-issued"
  })
  void refusesAWrongNumber(String value, String rule) {
    var patient = People.nameless();
    patient.addIdentifier().setSystem(NhsNumber.SYSTEM).setValue(value);
    refused(fhir.post("Patient", patient), rule, "Patient.identifier[0].value");
    patient.setId(value);
    refused(fhir.put("Patient/" + value, patient), rule, "Patient.identifier[0].value");

    assertThat(fhir.get("Patient/" + value).status()).isEqualTo(404);
  }

  @Test
  void namesTheSystemOfANumberOfScotland() {
    var patient = People.nameless();
    patient.addIdentifier().setSystem(NhsNumber.SYSTEM).setValue("0101000006");

    assertThat(fhir.post("Patient", patient).body())
        .contains("Community Health Index", "urn:example:chi")
        .doesNotContain("0101000006");

    patient.getIdentifierFirstRep().setSystem("urn:example:chi");
    assertThat(fhir.post("Patient", patient).status()).isEqualTo(201);
  }

  @Test
  void refusesAConditionalUpdateOfAnotherPerson() {
    var answer = fhir.put("Patient?identifier=" + robins.value(), People.patient(other));

    refused(answer, "patient-id-is-nhs-number", "Patient.identifier");
    unchanged();
    assertThat(fhir.get(People.path(other)).status()).isEqualTo(404);
  }

  @Test
  void writesNothingOfARefusedTransaction() {
    var renumbered = People.patient(other);
    renumbered.setId(robins.value());
    var plan = Clinical.plan(new Reference(People.path(robins)), "Usual plan");

    var answer =
        fhir.post("", new Transaction().post(plan).put(People.path(robins), renumbered).bundle());

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.rule()).isEqualTo("patient-id-is-nhs-number");
    assertThat(fhir.all("CarePlan?patient=" + robins.value())).isEmpty();
    unchanged();
  }

  @Test
  void writesNothingOfATransactionThatPostsAKnownPerson() {
    var plan = Clinical.plan(new Reference(People.path(robins)), "Usual plan");

    var answer = fhir.post("", new Transaction().post(plan).post(People.patient(robins)).bundle());

    assertThat(List.of(answer.status(), answer.rule())).isEqualTo(List.of(409, "patient-exists"));
    assertThat(fhir.all("CarePlan?patient=" + robins.value())).isEmpty();
  }

  @Test
  void refusesOneEntryOfABatchAndNoOther() {
    var plan = Clinical.plan(new Reference(People.path(robins)), "Usual plan");
    var batch = new Transaction().post(People.patient(robins)).post(plan).bundle();

    var answer = fhir.post("", batch.setType(Bundle.BundleType.BATCH)).as(Bundle.class);

    assertThat(answer.getEntry())
        .extracting(entry -> entry.getResponse().getStatus().substring(0, 3))
        .containsExactly("409", "201");
  }

  private Answer put(NhsNumber id, Patient patient) {
    patient.setId(id.value());
    return fhir.put(People.path(id), patient);
  }

  private void refused(Answer answer, String rule, String expression) {
    assertThat(List.of(answer.status(), answer.rule(), answer.expression()))
        .isEqualTo(List.of(422, rule, expression));
    assertThat(answer.body()).doesNotContain("Example", "Robin", "1950-02-03");
  }

  private void unchanged() {
    var stored = fhir.get(People.path(robins)).as(Patient.class);
    assertThat(stored.getMeta().getVersionId()).isEqualTo("1");
    assertThat(stored.getIdentifierFirstRep().getValue()).isEqualTo(robins.value());
  }
}
