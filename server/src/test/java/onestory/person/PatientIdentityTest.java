package onestory.person;

import static onestory.person.Numbered.JUNE;
import static onestory.person.Numbered.ROBIN;
import static onestory.person.Numbered.patient;
import static onestory.person.Numbered.superseded;
import static onestory.person.RuleOf.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import onestory.nhsnumber.NhsNumber;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Identifier.IdentifierUse;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatientIdentityTest {

  private final PatientIdentity identity = Numbered.identity(NhsNumberCheck.REFUSE);
  private final PatientIdentity reporting = Numbered.identity(NhsNumberCheck.REPORT);

  @Test
  void isTheNhsNumber() {
    assertThat(identity.idOfNew(patient(ROBIN))).isEqualTo(ROBIN);
  }

  @Test
  void isTemporaryWithoutANumber() {
    assertThat(identity.idOfNew(new Patient())).isEqualTo("tmp-" + Numbered.RANDOM);
  }

  @Test
  void isTheCurrentOfTwoNumbers() {
    assertThat(identity.number(superseded(ROBIN, JUNE))).hasValue(ROBIN);
  }

  @Test
  void isTemporaryWhenTheOnlyNumberIsOld() {
    var patient = superseded(ROBIN, JUNE);
    patient.getIdentifier().remove(0);

    assertThat(identity.number(patient)).isEmpty();
  }

  @Test
  void keepsASupersededNumberApart() {
    var patient = superseded(ROBIN, "999 000 0026");

    identity.normalise(patient);
    identity.normalise(patient);

    assertThat(patient.getIdentifier())
        .extracting(Identifier::getSystem, Identifier::getValue)
        .containsExactly(tuple(NhsNumber.SYSTEM, ROBIN), tuple(NhsNumber.SUPERSEDED_SYSTEM, JUNE));
  }

  @Test
  void keepsASupersededNumberOnce() {
    var patient = superseded(ROBIN, JUNE);
    patient
        .addIdentifier()
        .setSystem(NhsNumber.SUPERSEDED_SYSTEM)
        .setValue(JUNE)
        .setUse(IdentifierUse.OLD);

    identity.normalise(patient);

    assertThat(patient.getIdentifier()).hasSize(2);
  }

  @Test
  void isOneNumberWrittenTwice() {
    assertThat(identity.number(patient(ROBIN, ROBIN))).hasValue(ROBIN);
  }

  @Test
  void isNotTwoCurrentNumbers() {
    assertThat(refused(() -> identity.number(patient(ROBIN, JUNE))))
        .isEqualTo(new RuleOf(422, "one-nhs-number", "Patient.identifier[1].value"));
  }

  @ParameterizedTest
  @CsvSource({
    "9990000019, nhs-number-check-digit",
    "999000001, nhs-number-ten-digits",
    "9999999999, nhs-number-placeholder"
  })
  void isNotAWrongNumber(String number, String rule) {
    assertThat(refused(() -> identity.number(patient(number))))
        .isEqualTo(new RuleOf(422, rule, "Patient.identifier[0].value"));
  }

  @Test
  void namesThePlaceOfAWrongNumberAmongOtherIdentifiers() {
    var patient = new Patient();
    patient.addIdentifier().setSystem("https://rk9.example/mrn").setValue("9990000019");
    patient.addIdentifier(patient("9990000019").getIdentifierFirstRep());

    assertThat(refused(() -> identity.number(patient)).expression())
        .isEqualTo("Patient.identifier[1].value");
  }

  @ParameterizedTest
  @ValueSource(strings = {"999 000 0018", "999-000-0018"})
  void normalisesANumberToTenDigits(String written) {
    var patient = patient(written);

    identity.normalise(patient);

    assertThat(patient.getIdentifierFirstRep().getValue()).isEqualTo(ROBIN);
  }

  @Test
  void leavesOtherIdentifiersAsTheyAre() {
    var patient = new Patient();
    patient.addIdentifier().setSystem("https://rk9.example/mrn").setValue("999 000 0018");

    identity.normalise(patient);

    assertThat(patient.getIdentifierFirstRep().getValue()).isEqualTo("999 000 0018");
  }

  @Test
  void holdsTheIdToTheNumber() {
    assertThatCode(() -> identity.require(ROBIN, patient(ROBIN))).doesNotThrowAnyException();
    assertThatCode(() -> identity.require("tmp-1", new Patient())).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "9990000026, 9990000018, patient-id-is-nhs-number, Patient.id",
    "abc,        9990000018, patient-id-is-nhs-number, Patient.id",
    "tmp-1,      9990000018, patient-id-is-nhs-number, Patient.id",
    "9990000018, ,           patient-id-without-nhs-number, Patient.identifier",
    "abc,        ,           temporary-patient-id, Patient.identifier"
  })
  void refusesAnyOtherId(String id, String number, String rule, String expression) {
    var patient = number == null ? new Patient() : patient(number);

    assertThat(refused(() -> identity.require(id, patient)))
        .isEqualTo(new RuleOf(422, rule, expression));
  }

  @Test
  void flagsAWrongNumberInReportMode() {
    var patient = patient("9990000019");

    assertThat(reporting.number(patient)).hasValue("9990000019");
    assertThat(patient.getMeta().getTag("urn:onestory:flag", "nhs-number-invalid")).isNotNull();
  }

  @Test
  void flagsOnce() {
    var patient = patient("9990000019");

    reporting.number(patient);
    reporting.number(patient);

    assertThat(patient.getMeta().getTag()).hasSize(1);
  }

  @Test
  void isTemporaryInReportModeWhenTheWrongNumberHasNotTenDigits() {
    var patient = patient("unknown");

    assertThat(reporting.idOfNew(patient)).isEqualTo("tmp-" + Numbered.RANDOM);
    assertThat(patient.getMeta().getTag()).hasSize(1);
  }

  @Test
  void doesNotFlagARightNumberInReportMode() {
    var patient = patient(ROBIN);

    reporting.number(patient);

    assertThat(patient.getMeta().hasTag()).isFalse();
  }
}
