package onestory.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.server.LenientNode;
import onestory.testing.FhirHttp;
import onestory.testing.People;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;

/** {@code Patient/$data-quality}: what somebody should look at, as a node finds it that reports. */
@IntegrationTest
class DataQualityIT {

  @LocalServerPort private int port;
  @Autowired private JdbcConnectionDetails database;

  private final NhsNumber robins = People.number();
  private FhirHttp fhir;

  @BeforeEach
  void robin() {
    fhir = LenientNode.client(database, port);
    assertThat(fhir.post("Patient", People.patient(robins)).status()).isEqualTo(201);
  }

  @Test
  void listsAWriteAboutAnotherPersonAndItsSender() {
    var other = People.patient(robins).setBirthDateElement(new DateType("1951-12-13"));
    other.getNameFirstRep().setFamily("Sample");
    other.getMeta().setSource("urn:ods:ZACUTE");

    var answer = WriteForm.CONDITIONAL_UPDATE.send(fhir, other);

    assertThat(answer.status()).isEqualTo(200);
    var stored = fhir.get(People.path(robins)).as(Patient.class);
    assertThat(stored.getBirthDateElement().getValueAsString()).isEqualTo("1950-02-03");
    assertThat(stored.getNameFirstRep().getFamily()).isEqualTo("Example");
    assertThat(entries("?rule=identity-mismatch"))
        .contains(People.path(robins) + " identity-mismatch ZACUTE");
    assertThat(entries("")).contains(People.path(robins) + " identity-mismatch ZACUTE");
  }

  @Test
  void listsAWrongNumberUntilItIsPutRight() {
    var wrong = robins.value().substring(0, 9) + (robins.value().charAt(9) == '0' ? '1' : '0');
    var patient = People.nameless();
    patient.addIdentifier().setSystem(NhsNumber.SYSTEM).setValue(wrong);

    assertThat(fhir.post("Patient", patient).status()).isEqualTo(201);

    assertThat(entries("?rule=nhs-number-invalid"))
        .contains("Patient/" + wrong + " nhs-number-invalid")
        .doesNotContain(People.path(robins) + " nhs-number-invalid");
  }

  @Test
  void listsPeopleWithoutANumberWhoAreInUse() {
    var temporary = fhir.post("Patient", People.nameless()).as(Patient.class).getIdPart();
    var left = fhir.post("Patient", People.nameless().setActive(false)).as(Patient.class);

    assertThat(entries("?rule=nhs-number-missing"))
        .contains("Patient/" + temporary + " nhs-number-missing")
        .doesNotContain("Patient/" + left.getIdPart() + " nhs-number-missing")
        .doesNotContain(People.path(robins) + " nhs-number-missing");
  }

  @Test
  void listsWhoIsSaidToHaveHadSomebodyElsesNumber() {
    var june = People.number();
    var patient = People.patient(june);
    patient.addIdentifier().setSystem(NhsNumber.SUPERSEDED_SYSTEM).setValue(robins.value());
    fhir.post("Patient", patient);

    assertThat(entries("?rule=nhs-number-twice"))
        .contains(People.path(june) + " nhs-number-twice")
        .doesNotContain(People.path(robins) + " nhs-number-twice");
  }

  private List<String> entries(String query) {
    var list = fhir.get("Patient/$data-quality" + query).as(Parameters.class);
    return list.getParameter().stream()
        .filter(parameter -> "entry".equals(parameter.getName()))
        .map(
            entry ->
                entry.getPart().stream()
                    .filter(part -> !"noted".equals(part.getName()))
                    .map(
                        part ->
                            part.getValue() instanceof Reference person
                                ? person.getReference()
                                : part.getValue().primitiveValue())
                    .collect(Collectors.joining(" ")))
        .toList();
  }
}
