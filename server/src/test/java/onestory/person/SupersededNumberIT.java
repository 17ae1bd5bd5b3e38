package onestory.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.testing.FhirHttp;
import onestory.testing.People;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Identifier.IdentifierUse;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UriType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An NHS number that a person had before is kept beside the current one, outside its system. */
@IntegrationTest
class SupersededNumberIT {

  @LocalServerPort private int port;

  private final NhsNumber robins = People.number();
  private final NhsNumber before = People.number();
  private FhirHttp fhir;

  @BeforeEach
  void client() {
    fhir = new FhirHttp(port);
  }

  @ParameterizedTest
  @EnumSource
  void isKeptApartHoweverItIsSent(WriteForm form) {
    assertThat(form.send(fhir, withOld()).status()).isBetween(200, 201);

    isKeptApart();
  }

  @ParameterizedTest
  @EnumSource(
      value = WriteForm.class,
      names = {"PUT", "CONDITIONAL_UPDATE", "TRANSACTION_WITH_PUT"})
  void isKeptApartByAnUpdate(WriteForm form) {
    fhir.post("Patient", People.patient(robins));

    assertThat(form.send(fhir, withOld()).status()).isEqualTo(200);

    isKeptApart();
  }

  @Test
  void isKeptApartByAPatch() {
    fhir.post("Patient", People.patient(robins));
    var old =
        "{\"use\":\"old\",\"system\":\"%s\",\"value\":\"%s\"}"
            .formatted(NhsNumber.SYSTEM, before.value());

    var answer =
        fhir.patch(
            People.path(robins),
            "[{\"op\":\"add\",\"path\":\"/identifier/-\",\"value\":%s}]".formatted(old));

    assertThat(answer.status()).isEqualTo(200);
    isKeptApart();
  }

  @Test
  void isKeptApartByAPatchThatPutsItBack() {
    var temporary = fhir.post("Patient", withOnlyOld()).as(Patient.class);
    var patch = new Parameters();
    var operation = patch.addParameter().setName("operation");
    operation.addPart().setName("type").setValue(new CodeType("replace"));
    operation.addPart().setName("path").setValue(new StringType("Patient.identifier[0].system"));
    operation.addPart().setName("value").setValue(new UriType(NhsNumber.SYSTEM));

    var answer = fhir.patch("Patient/" + temporary.getIdPart(), patch);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(systems(answer.as(Patient.class))).containsExactly(NhsNumber.SUPERSEDED_SYSTEM);
  }

  @Test
  void makesNoVersionWhenItIsSentAgainAsBefore() {
    fhir.post("Patient", withOld());

    var answer = WriteForm.PUT.send(fhir, withOld());

    assertThat(answer.as(Patient.class).getMeta().getVersionId()).isEqualTo("1");
  }

  @Test
  void isKeptOnceWhenItIsSentInBothForms() {
    var both = withOld();
    both.addIdentifier(
        new Identifier().setSystem(NhsNumber.SUPERSEDED_SYSTEM).setValue(before.value()));
    fhir.post("Patient", both);

    isKeptApart();
  }

  @Test
  void makesAPersonWithoutACurrentNumberTemporary() {
    var stored = fhir.post("Patient", withOnlyOld()).as(Patient.class);

    assertThat(stored.getIdPart()).startsWith("tmp-");
    assertThat(systems(stored)).containsExactly(NhsNumber.SUPERSEDED_SYSTEM);
  }

  @Test
  void isNotTheIdOfAPatient() {
    var patient = withOnlyOld();
    patient.setId(before.value());

    var answer = fhir.put(People.path(before), patient);

    assertThat(List.of(answer.status(), answer.rule()))
        .isEqualTo(List.of(422, "patient-id-without-nhs-number"));
  }

  @Test
  void isRefusedIfItIsWrong() {
    var patient = People.patient(robins);
    patient.addIdentifier(old("9990000019"));

    var answer = fhir.post("Patient", patient);

    assertThat(List.of(answer.status(), answer.rule(), answer.expression()))
        .isEqualTo(List.of(422, "nhs-number-2", "Patient.identifier[1]"));
  }

  @Test
  void isFoundUnderItsOwnSystemAndIsNobodyElsesName() {
    fhir.post("Patient", withOld());

    assertThat(fhir.all("Patient?identifier=" + NhsNumber.SUPERSEDED_SYSTEM + "|" + before.value()))
        .containsExactly(People.path(robins) + "/_history/1");
    assertThat(fhir.all("Patient?identifier=" + NhsNumber.SYSTEM + "|" + before.value())).isEmpty();
    assertThat(fhir.all("Patient?identifier=" + before.value())).isEmpty();
  }

  @Test
  void survivesAPutOfAnotherSender() {
    fhir.post("Patient", sentBy("ZACUTE", withOld()));

    WriteForm.CONDITIONAL_UPDATE.send(fhir, sentBy("ZOTHER", People.patient(robins)));
    isKeptApart();

    WriteForm.CONDITIONAL_UPDATE.send(fhir, sentBy("ZACUTE", People.patient(robins)));
    assertThat(systems(stored())).containsExactly(NhsNumber.SYSTEM);
  }

  private void isKeptApart() {
    var identifiers = stored().getIdentifier();
    assertThat(identifiers)
        .extracting(Identifier::getSystem, Identifier::getValue)
        .containsExactly(
            tuple(NhsNumber.SYSTEM, robins.value()),
            tuple(NhsNumber.SUPERSEDED_SYSTEM, before.value()));
    assertThat(identifiers.get(1).getUse()).isEqualTo(IdentifierUse.OLD);
  }

  private Patient stored() {
    return fhir.get(People.path(robins)).as(Patient.class);
  }

  private Patient withOld() {
    return People.patient(robins).addIdentifier(old(before.display()));
  }

  private Patient withOnlyOld() {
    return People.nameless().addIdentifier(old(before.value()));
  }

  private static Identifier old(String value) {
    return new Identifier().setUse(IdentifierUse.OLD).setSystem(NhsNumber.SYSTEM).setValue(value);
  }

  private static Patient sentBy(String ods, Patient patient) {
    patient.getMeta().setSource("urn:ods:" + ods);
    return patient;
  }

  private static List<String> systems(Patient patient) {
    return patient.getIdentifier().stream().map(Identifier::getSystem).toList();
  }
}
