package onestory.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonSearchTest {

  private static final String NHS = "https://fhir.nhs.uk/Id/nhs-number|";

  @Test
  void readsAPatientByItsId() {
    assertThat(rewritten("Patient", "identifier", NHS + "999 000 0018"))
        .containsExactly(Map.entry("_id", "9990000018"));
  }

  @ParameterizedTest
  @CsvSource({
    "patient.identifier, patient",
    "patient:identifier, patient",
    "subject.identifier, subject",
    "subject:identifier, subject",
    "subject:Patient.identifier, subject",
    "patient:Patient.identifier, patient",
    "performer:Patient.identifier, performer"
  })
  void namesThePersonInsteadOfChaining(String chained, String plain) {
    assertThat(rewritten("Observation", chained, NHS + "9990000018"))
        .containsExactly(Map.entry(plain, "Patient/9990000018"));
    assertThat(rewritten("Observation", chained, "9990000018"))
        .containsExactly(Map.entry(plain, "Patient/9990000018"));
  }

  @ParameterizedTest
  @CsvSource({"performer.identifier, performer", "recipient:identifier, recipient"})
  void needsTheSystemWhereOthersThanPersonsMayBeMeant(String chained, String plain) {
    assertThat(rewritten("Observation", chained, NHS + "9990000018"))
        .containsExactly(Map.entry(plain, "Patient/9990000018"));
    assertThat(rewritten("Observation", chained, "9990000018"))
        .containsExactly(Map.entry(chained, "9990000018"));
  }

  @Test
  void rewritesEachOfSeveralAlternatives() {
    assertThat(rewritten("Observation", "patient.identifier", NHS + "9990000018,9990000026"))
        .containsExactly(Map.entry("patient", "Patient/9990000018,Patient/9990000026"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9990000018,https://rk9.example/mrn|1",
        "9990000019",
        "https://fhir.nhs.uk/Id/nhs-number|",
        "|9990000018",
        ""
      })
  void leavesAListAloneUnlessEveryValueIsAnNhsNumber(String values) {
    assertThat(rewritten("Observation", "patient.identifier", values))
        .containsExactly(Map.entry("patient.identifier", values));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "identifier",
        "patient.family",
        "patient.identifier:not",
        "subject:Group.identifier",
        "encounter.patient.identifier",
        "_has:Observation:patient:identifier"
      })
  void leavesOtherParametersAlone(String name) {
    assertThat(rewritten("Observation", name, NHS + "9990000018")).containsOnlyKeys(name);
  }

  @Test
  void keepsEveryConditionOnOnePerson() {
    var parameters =
        Map.of(
            "patient", new String[] {"Patient/9990000026"},
            "patient.identifier", new String[] {"9990000018"});

    assertThat(PersonSearch.rewrite("Observation", parameters).get("patient"))
        .containsExactlyInAnyOrder("Patient/9990000026", "Patient/9990000018");
  }

  private static Map<String, String> rewritten(String type, String name, String value) {
    var rewritten = PersonSearch.rewrite(type, Map.of(name, new String[] {value}));
    return rewritten.entrySet().stream()
        .collect(
            java.util.stream.Collectors.toMap(
                Map.Entry::getKey, entry -> String.join(" and ", entry.getValue())));
  }
}
