package onestory.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.testing.FhirHttp;
import onestory.testing.FhirHttp.Answer;
import onestory.testing.People;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** {@code Patient/$match} answers one certain person, or none. */
@IntegrationTest
class MatchIT {

  private static final String GRADE = "http://hl7.org/fhir/StructureDefinition/match-grade";

  @LocalServerPort private int port;

  // A family of its own, so that no other test's people fit.
  private final String family = "Ò" + UUID.randomUUID();
  private final NhsNumber robins = People.number();
  private FhirHttp fhir;

  @BeforeEach
  void robin() {
    fhir = new FhirHttp(port);
    assertThat(fhir.post("Patient", placed(People.patient(robins))).status()).isEqualTo(201);
  }

  @Test
  void findsByNumberAndBirthDate() {
    var found = match(People.patient(robins)).as(Bundle.class);

    assertThat(found.getEntryFirstRep().getResource().getIdElement().getIdPart())
        .isEqualTo(robins.value());
    var grade = found.getEntryFirstRep().getSearch().getExtensionByUrl(GRADE).getValue();
    assertThat(((CodeType) grade).getValue()).isEqualTo("certain");
  }

  @Test
  void findsNobodyByNumberAndAnotherBirthDate() {
    var wanted = People.patient(robins).setBirthDateElement(new DateType("1950-02-04"));

    assertThat(match(wanted).as(Bundle.class).getEntry()).isEmpty();
  }

  @Test
  void findsByNameBirthDateAndPostcodeHoweverWritten() {
    var wanted = placed(People.nameless());
    wanted.getNameFirstRep().setFamily(family.replace("Ò", "o").toUpperCase(java.util.Locale.ROOT));
    wanted.getAddressFirstRep().setPostalCode("zz991aa");

    assertThat(match(wanted).as(Bundle.class).getEntry()).hasSize(1);
  }

  @Test
  void findsNobodyElsewhere() {
    var wanted = placed(People.nameless());
    wanted.getAddressFirstRep().setPostalCode("ZZ99 1AB");

    assertThat(match(wanted).as(Bundle.class).getEntry()).isEmpty();
  }

  @Test
  void findsNobodyAmongTwo() {
    fhir.post("Patient", placed(People.patient(People.number())));

    assertThat(match(placed(People.nameless())).as(Bundle.class).getEntry()).isEmpty();
  }

  @Test
  void findsNobodyWhoIsReplaced() {
    var other = People.number();
    fhir.post("Patient", People.patient(other));
    var replaced = placed(People.patient(robins)).setActive(false);
    replaced.setId(robins.value());
    replaced
        .addLink()
        .setType(Patient.LinkType.REPLACEDBY)
        .setOther(new Reference(People.path(other)));
    assertThat(fhir.put(People.path(robins), replaced).status()).isEqualTo(200);

    assertThat(match(People.patient(robins)).as(Bundle.class).getEntry()).isEmpty();
    assertThat(match(placed(People.nameless())).as(Bundle.class).getEntry()).isEmpty();
  }

  @Test
  void asksForEnough() {
    var answer = match(new Patient().addName(People.nameless().getNameFirstRep()));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.rule()).isEqualTo("match-input");
  }

  private Answer match(Patient wanted) {
    var parameters = new Parameters();
    parameters.addParameter().setName("resource").setResource(wanted);
    return fhir.post("Patient/$match", parameters);
  }

  private Patient placed(Patient patient) {
    patient.getNameFirstRep().setFamily(family);
    patient.addAddress().setPostalCode("ZZ99 1AA");
    return patient;
  }
}
