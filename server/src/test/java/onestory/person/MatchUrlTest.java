package onestory.person;

import static onestory.person.Numbered.ROBIN;
import static org.assertj.core.api.Assertions.assertThat;

import onestory.nhsnumber.NhsNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatchUrlTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Patient?identifier=https://fhir.nhs.uk/Id/nhs-number|9990000018",
        "Patient?identifier=https%3A%2F%2Ffhir.nhs.uk%2FId%2Fnhs-number%7C9990000018",
        "Patient?identifier=https://fhir.nhs.uk/Id/nhs-number|999%20000%200018",
        "Patient?identifier=https://fhir.nhs.uk/Id/nhs-number|999+000+0018",
        "Patient?identifier=9990000018",
        "Patient?identifier=999-000-0018",
        "/Patient?identifier=9990000018",
        "http://127.0.0.1:8080/fhir/Patient?identifier=9990000018"
      })
  void namesThePersonWithThatNumber(String url) {
    assertThat(MatchUrl.parse(url).flatMap(MatchUrl::person)).hasValue(ROBIN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Patient?identifier=https://rk9.example/mrn|9990000018",
        "Patient?identifier=9990000019",
        "Patient?identifier=9990000018&active=true",
        "Patient?identifier=9990000018&identifier=9990000026",
        "Patient?family=Example",
        "Practitioner?identifier=9990000018"
      })
  void namesNobodyOtherwise(String url) {
    assertThat(MatchUrl.parse(url).flatMap(MatchUrl::person)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Patient/9990000018",
        "Patient",
        "?identifier=9990000018",
        "Patient/9990000018?_format=json",
        "Patient/ABC?_format=json",
        "Patient/9990000018/$everything?_count=10",
        "Patient/9990000018/_history?_count=10",
        "http://127.0.0.1:8080/fhir/Patient/Patient?_format=json",
        "$export?_type=Patient"
      })
  void isNotTheUrlOfAnInstanceOrOperation(String url) {
    assertThat(MatchUrl.parse(url)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "identifier=9990000018",
    "Patient?identifier=9990000018",
    "identifier=https://fhir.nhs.uk/Id/nhs-number|999%20000%200018"
  })
  void hasOneSpellingForAPerson(String ifNoneExist) {
    assertThat(MatchUrl.canonical("Patient", ifNoneExist))
        .isEqualTo("Patient?identifier=" + NhsNumber.SYSTEM + "|" + ROBIN);
  }

  @Test
  void hasOneSpellingForAPersonsResources() {
    var byPatient = MatchUrl.canonical("CarePlan", "patient.identifier=9990000018&status=active");
    var bySubject =
        MatchUrl.canonical("CarePlan", "status=active&patient:identifier=999%20000%200018");

    assertThat(byPatient).isEqualTo("CarePlan?patient=Patient%2F9990000018&status=active");
    assertThat(bySubject).isEqualTo(byPatient);
  }

  @Test
  void keepsWhatItDoesNotKnow() {
    assertThat(MatchUrl.canonical("CarePlan", "identifier=https://rk9.example/plan|A%26B+C"))
        .isEqualTo("CarePlan?identifier=https%3A%2F%2Frk9.example%2Fplan%7CA%26B%20C");
  }
}
