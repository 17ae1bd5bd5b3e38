package onestory.profiles.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.instance.model.api.IPrimitiveType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;

/** The single assessment is filled in from the record by its own expressions. */
class PrefilledFormTest {

  private final PrefilledForm ada = of("9990009015");
  private final PrefilledForm margaret = of("9990009007");

  @Test
  void tellsWhoThePersonIs() {
    assertThat(textOf(ada, "person.name")).containsExactly("Ada Appleyard");
    assertThat(textOf(ada, "person.birth-date")).containsExactly("1941-03-09");
    assertThat(textOf(ada, "person.telephone")).containsExactly("01632 960002");
    assertThat(textOf(ada, "person.address"))
        .containsExactly("4 Cobblers Row, Testbridge, ZZ99 1AC");
    assertThat(textOf(ada, "communication.language")).containsExactly("en-GB");
  }

  @Test
  void tellsWhatCliniciansHaveRecorded() {
    assertThat(textOf(ada, "allergies.told.substance")).containsExactly("Allergy to penicillin");
    assertThat(textOf(ada, "allergies.told.reaction"))
        .containsExactly("Rash all over, swollen lips");
    assertThat(textOf(ada, "medicines.told.name")).contains("Apixaban 2.5 mg tablets");
    assertThat(textOf(margaret, "health.condition.name"))
        .contains("Chronic obstructive lung disease");
    assertThat(textOf(margaret, "health.condition.since")).contains("2018");
    assertThat(textOf(margaret, "frailty.level")).containsExactly("1129371000000104");
  }

  @Test
  void tellsWhomToRing() {
    assertThat(textOf(ada, "network.person.name")).contains("Ruth Cole", "Tomas Bielak");
    assertThat(textOf(ada, "network.person.relationship")).contains("DAUC", "NBOR");
    assertThat(textOf(ada, "network.person.telephone")).contains("07700 900101");
    assertThat(textOf(ada, "network.person.order")).contains("1", "2");
  }

  @Test
  void givesEachQuestionAnAnswerOfItsType() {
    for (var form : List.of(ada, margaret)) {
      assertThat(form.values()).hasSizeGreaterThan(15);
      form.values().forEach(PrefilledFormTest::fitTheQuestion);
    }
  }

  private static void fitTheQuestion(String linkId, List<IBase> values) {
    var type =
        Assessments.questionsOf(Assessments.SINGLE).stream()
            .filter(question -> question.getLinkId().equals(linkId))
            .map(question -> question.getType().toCode())
            .findFirst()
            .orElseThrow();
    assertThat(values).as(linkId).allMatch(value -> fits(value, type));
  }

  private static boolean fits(IBase value, String type) {
    return switch (type) {
      case "choice", "open-choice" -> value instanceof Coding;
      case "integer" -> value.fhirType().matches("integer|positiveInt|unsignedInt");
      case "date" -> value.fhirType().equals("date");
      default -> value instanceof IPrimitiveType<?>;
    };
  }

  private static List<String> textOf(PrefilledForm form, String linkId) {
    return form.valuesOf(linkId).stream().map(PrefilledFormTest::text).toList();
  }

  private static String text(IBase value) {
    return value instanceof Coding coding
        ? coding.getCode()
        : ((IPrimitiveType<?>) value).getValueAsString();
  }

  private static PrefilledForm of(String nhsNumber) {
    return Profiles.COMPILED.toldExamples().stream()
        .filter(Patient.class::isInstance)
        .map(Patient.class::cast)
        .filter(person -> person.getIdElement().getIdPart().equals(nhsNumber))
        .map(person -> PrefilledForm.of(Assessments.SINGLE, person))
        .findFirst()
        .orElseThrow();
  }
}
