package onestory.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onestory.server.IntegrationTest;
import onestory.testing.FhirHttp;
import onestory.testing.People;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who may be here twice: born on the same day, and named alike or living at the same postcode. */
@IntegrationTest
class PossibleDuplicatesIT {

  @LocalServerPort private int port;

  private FhirHttp fhir;
  private String temporary;

  @BeforeEach
  void temporary() {
    fhir = new FhirHttp(port);
    temporary =
        fhir.post("Patient", person("Quillfeather", "1931-07-19", "ZZ99 7QQ"))
            .as(Patient.class)
            .getIdPart();
  }

  @ParameterizedTest
  @CsvSource({
    "Quillfeather, 1931-07-19, ZZ99 7QQ, true",
    "Quilter,      1931-07-19, ZZ99 8AA, true",
    "Other,        1931-07-19, ZZ99 7QQ, true",
    "Other,        1931-07-19, zz997qq,  true",
    "Other,        1931-07-19, ZZ99  7QQ, true",
    "Other,        1931-07-19, ZZ99 7QR, false",
    "Other,        1931-07-19, ZZ99,     false",
    "Other,        1931-07-19, ,         false",
    "Quillfeather, 1931-07-20, ZZ99 7QQ, false",
    "Other,        1931-07-20, ZZ99 7QQ, false"
  })
  void areListed(String family, String born, String postcode, boolean isListed) {
    var number = People.number();
    var patient = person(family, born, postcode);
    patient.addIdentifier(People.patient(number).getIdentifierFirstRep());
    assertThat(fhir.post("Patient", patient).status()).isEqualTo(201);

    assertThat(candidates().contains(People.path(number))).isEqualTo(isListed);
  }

  @Test
  void areNotThoseWhoAreNotInUse() {
    var number = People.number();
    var patient = person("Quillfeather", "1931-07-19", "ZZ99 7QQ").setActive(false);
    patient.addIdentifier(People.patient(number).getIdentifierFirstRep());
    fhir.post("Patient", patient);

    assertThat(candidates()).doesNotContain(People.path(number), "Patient/" + temporary);
  }

  private List<String> candidates() {
    var pairs = fhir.get("Patient/$possible-duplicates?person=" + temporary).as(Parameters.class);
    assertThat(pairs.getParameterBool("complete")).isTrue();
    return pairs.getParameter().stream()
        .filter(parameter -> "pair".equals(parameter.getName()))
        .map(pair -> ((Reference) pair.getPart().get(1).getValue()).getReference())
        .toList();
  }

  private static Patient person(
      String family, String born, @org.jspecify.annotations.Nullable String postcode) {
    var patient = People.nameless().setBirthDateElement(new DateType(born));
    patient.getNameFirstRep().setFamily(family);
    if (postcode != null) {
      patient.addAddress().setPostalCode(postcode);
    }
    return patient;
  }
}
