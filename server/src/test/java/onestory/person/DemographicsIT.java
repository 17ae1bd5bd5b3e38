package onestory.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.testing.FhirHttp;
import onestory.testing.FhirHttp.Answer;
import onestory.testing.People;
import onestory.testing.Transaction;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Demographics stay with the right person, and with whose word counts most. */
@IntegrationTest
class DemographicsIT {

  @LocalServerPort private int port;

  private final NhsNumber robins = People.number();
  private final String path = People.path(robins);
  private FhirHttp fhir;

  @BeforeEach
  void robin() {
    fhir = new FhirHttp(port);
    fhir.put("Organization/ZPRACTICE", practice());
    var robin = sent("ZACUTE").addGeneralPractitioner(new Reference("Organization/ZPRACTICE"));
    robin.addTelecom(phone("1")).addIdentifier(mrn("acute", "a1"));
    assertThat(fhir.put(path, robin).status()).isEqualTo(201);
  }

  @Test
  void refuseAnotherBirthDateOnEveryWayOfWriting() {
    var other = sent("ZACUTE").setBirthDateElement(new DateType("1951-12-13"));

    refused(fhir.put(path, other));
    refused(fhir.put("Patient?identifier=" + robins.value(), other));
    refused(
        fhir.patch(
            path, "[{\"op\":\"replace\",\"path\":\"/birthDate\",\"value\":\"1951-12-13\"}]"));
    refused(fhir.post("", new Transaction().put(path, other).bundle()));

    assertThat(stored().getMeta().getVersionId()).isEqualTo("1");
  }

  @Test
  void areCorrectedByTheRegisteredPractice() {
    var corrected = sent("ZPRACTICE").setBirthDateElement(new DateType("1951-12-13"));

    assertThat(fhir.put(byNumber(), corrected).status()).isEqualTo(200);

    assertThat(stored().getBirthDateElement().getValueAsString()).isEqualTo("1951-12-13");
  }

  @Test
  void areAddedToByALowerSource() {
    var lower = sent("ZOTHER").addTelecom(phone("2")).addIdentifier(mrn("other", "o1"));
    lower.getNameFirstRep().setFamily("Wrong");

    var transaction = new Transaction().put(path, lower).bundle();
    transaction.getEntryFirstRep().getRequest().setIfMatch("W/\"1\"");

    assertThat(fhir.post("", transaction).status()).isEqualTo(200);

    var now = stored();
    assertThat(now.getNameFirstRep().getFamily()).isEqualTo("Example");
    assertThat(now.getTelecom())
        .extracting(ContactPoint::getValue)
        .containsExactly("01632 960001", "01632 960002");
    assertThat(locals(now)).containsExactly("a1", "o1");
    assertThat(now.getGeneralPractitioner()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = WriteForm.class,
      names = {
        "PUT",
        "CONDITIONAL_UPDATE",
        "TRANSACTION_WITH_PUT",
        "TRANSACTION_WITH_CONDITIONAL_UPDATE"
      })
  void areNotOverwrittenByALowerSource(WriteForm form) {
    // Its own the last version, so that no form has to name one.
    fhir.put(byNumber(), sent("ZOTHER").addTelecom(phone("2")));
    var lower = sent("ZOTHER").addTelecom(phone("3"));
    lower.getNameFirstRep().setFamily("Wrong").setGiven(null).addGiven("Nobody");
    lower.addAddress().setPostalCode("ZZ99 1AA");

    assertThat(form.send(fhir, lower).status()).isEqualTo(200);

    var now = stored();
    assertThat(now.getNameFirstRep().getFamily()).isEqualTo("Example");
    assertThat(now.getAddress()).hasSize(1);
    assertThat(now.getTelecom())
        .extracting(ContactPoint::getValue)
        .containsExactly("01632 960001", "01632 960002", "01632 960003");
    assertThat(locals(now)).containsExactly("a1");
    assertThat(now.getGeneralPractitioner()).hasSize(1);
  }

  @Test
  void areKeptWhenAPatchNamesALowerSource() {
    var patch =
        """
        [{"op": "add", "path": "/meta/source", "value": "urn:ods:ZOTHER"},
        {"op": "replace", "path": "/name/0/family", "value": "Wrong"},
        {"op": "remove", "path": "/telecom"},
        {"op": "remove", "path": "/identifier/1"}]
        """;

    var answer = fhir.patch(path, patch, "If-Match", "W/\"1\"");

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    var now = stored();
    assertThat(now.getName()).extracting(HumanName::getFamily).containsExactly("Example", "Wrong");
    assertThat(now.getTelecom()).hasSize(1);
    assertThat(locals(now)).containsExactly("a1");
  }

  @Test
  void areTheHighestSourcesWhoeverComesFirstOfTwoAtOnce() {
    var practices =
        sent("ZPRACTICE").addGeneralPractitioner(new Reference("Organization/ZPRACTICE"));
    practices.getNameFirstRep().setFamily("Practice");
    var others = sent("ZOTHER");
    others.getNameFirstRep().setFamily("Other");

    var sent =
        IntStream.range(0, 8)
            .mapToObj(i -> fhir.sendAsync("PUT", byNumber(), i % 2 == 0 ? practices : others))
            .toList();

    assertThat(sent.stream().map(CompletableFuture::join).map(Answer::status)).containsOnly(200);
    assertThat(stored().getNameFirstRep().getFamily()).isEqualTo("Practice");
  }

  @Test
  void letALowerSourceSayThatThePersonHasDied() {
    fhir.put(byNumber(), sent("ZPRACTICE").setDeceased(new BooleanType(false)));

    fhir.put(byNumber(), sent("ZOTHER").setDeceased(new BooleanType(true)));

    assertThat(stored().getDeceasedBooleanType().booleanValue()).isTrue();
  }

  @Test
  void makeNoVersionWhenTheSameComesAgain() {
    var lower = sent("ZOTHER").addTelecom(phone("2")).addIdentifier(mrn("other", "o1"));
    fhir.put(byNumber(), lower);
    var version = stored().getMeta().getVersionId();

    fhir.put(byNumber(), lower);

    assertThat(stored().getMeta().getVersionId()).isEqualTo(version);
  }

  @Test
  void keepEveryIdentifierOfManyWritersAtOnce() {
    var writers =
        IntStream.range(0, 12)
            .mapToObj(i -> sent("ZW" + i).addIdentifier(mrn("w" + i, "v" + i)))
            .map(patient -> fhir.sendAsync("PUT", byNumber(), patient))
            .toList();

    var answers = writers.stream().map(CompletableFuture::join).map(Answer::status).toList();

    assertThat(answers).containsOnly(200);
    assertThat(locals(stored()))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(-1, 12).mapToObj(i -> i < 0 ? "a1" : "v" + i).toList());
  }

  private void refused(Answer answer) {
    assertThat(List.of(answer.status(), answer.rule()))
        .isEqualTo(List.of(409, "identity-mismatch"));
    assertThat(answer.body()).doesNotContain("1950", "Example", "Robin");
  }

  // Conditional, for then nobody has to know the version.
  private String byNumber() {
    return "Patient?identifier=" + robins.value();
  }

  private Patient stored() {
    return fhir.get(path).as(Patient.class);
  }

  private Patient sent(String ods) {
    var patient = People.patient(robins);
    patient.setId(robins.value());
    patient.getMeta().setSource("urn:ods:" + ods);
    return patient;
  }

  private static Organization practice() {
    var practice = new Organization().setName("Invented Practice");
    practice
        .addIdentifier()
        .setSystem("https://fhir.nhs.uk/Id/ods-organization-code")
        .setValue("ZPRACTICE");
    practice.setId("ZPRACTICE");
    return practice;
  }

  private static ContactPoint phone(String number) {
    return new ContactPoint()
        .setSystem(ContactPoint.ContactPointSystem.PHONE)
        .setValue("01632 96000" + number)
        .setUse(ContactPoint.ContactPointUse.HOME);
  }

  private static Identifier mrn(String system, String value) {
    return new Identifier().setSystem("https://%s.example/mrn".formatted(system)).setValue(value);
  }

  private static List<String> locals(Patient patient) {
    return patient.getIdentifier().stream()
        .filter(identifier -> !NhsNumber.SYSTEM.equals(identifier.getSystem()))
        .map(Identifier::getValue)
        .toList();
  }
}
