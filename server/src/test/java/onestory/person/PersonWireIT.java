package onestory.person;

import static org.assertj.core.api.Assertions.assertThat;

import onestory.fhir.Flag;
import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.testing.FhirHttp;
import onestory.testing.People;
import onestory.testing.Transaction;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever form is sent, the wire carries one. */
@IntegrationTest
class PersonWireIT {

  private static final String OLDER =
      "https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberVerificationStatus";

  @LocalServerPort private int port;

  private final NhsNumber number = People.number();
  private FhirHttp fhir;

  @BeforeEach
  void client() {
    fhir = new FhirHttp(port);
  }

  @Test
  void carriesTenDigits() {
    fhir.post("Patient", written(number.display()));

    assertThat(stored().getIdentifierFirstRep().getValue()).isEqualTo(number.value());
  }

  @Test
  void carriesTenDigitsAfterAPutToo() {
    var patient = written(number.display());
    patient.setId(number.value());

    assertThat(fhir.put(People.path(number), patient).status()).isEqualTo(201);
    assertThat(stored().getIdentifierFirstRep().getValue()).isEqualTo(number.value());
  }

  @Test
  void carriesTenDigitsAfterATransactionWithPutToo() {
    var patient = written(number.display());
    patient.setId(number.value());

    var answer = fhir.post("", new Transaction().put(People.path(number), patient).bundle());

    assertThat(answer.status()).isEqualTo(200);
    assertThat(stored().getIdentifierFirstRep().getValue()).isEqualTo(number.value());
  }

  @Test
  void carriesTenDigitsAfterATransactionToo() {
    var patient = written(number.display().replace(' ', '-'));

    fhir.post("", new Transaction().post(patient).bundle());

    assertThat(stored().getIdentifierFirstRep().getValue()).isEqualTo(number.value());
  }

  @ParameterizedTest
  @CsvSource({
    VerificationStatus.ENGLAND + ", 01",
    OLDER + ", 01",
    OLDER + ", number-present-and-verified"
  })
  void carriesTheStatusInUkCoresForm(String system, String code) {
    var patient = People.patient(number);
    patient
        .getIdentifierFirstRep()
        .addExtension(
            VerificationStatus.EXTENSION,
            new CodeableConcept().addCoding(new Coding(system, code, null)));

    assertThat(fhir.post("Patient", patient).status()).isEqualTo(201);

    var extension =
        stored().getIdentifierFirstRep().getExtensionByUrl(VerificationStatus.EXTENSION);
    var coding = ((CodeableConcept) extension.getValue()).getCodingFirstRep();
    assertThat(coding.getSystem() + " " + coding.getCode())
        .isEqualTo(VerificationStatus.ENGLAND + " 01");
  }

  @Test
  void answersTheReportOfFlaggedNumbers() {
    var patient = People.patient(number);
    patient.getMeta().addTag(Flag.SYSTEM, FlaggedNumbers.FLAG.code(), null);
    fhir.post("Patient", patient);
    fhir.post("Patient", People.patient(People.number()));

    assertThat(fhir.all("Patient?_tag=urn:onestory:flag|nhs-number-invalid"))
        .contains("Patient/%s/_history/1".formatted(number.value()))
        .hasSize(1);
  }

  private static Patient written(String value) {
    var patient = People.nameless();
    patient.addIdentifier().setSystem(NhsNumber.SYSTEM).setValue(value);
    return patient;
  }

  private Patient stored() {
    return fhir.get(People.path(number)).as(Patient.class);
  }
}
