package onestory.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.hl7.fhir.r4.model.ResourceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HeadingTest {

  @ParameterizedTest
  @CsvSource({
    "Patient, PERSON_DEMOGRAPHICS",
    "Flag, ALERTS",
    "AllergyIntolerance, ALLERGIES",
    "CarePlan, PLANS",
    "Task, REFERRALS",
    "Consent, LEGAL_INFORMATION"
  })
  void isThatOfTheType(String type, Heading heading) {
    assertThat(Heading.of(type)).isEqualTo(heading);
  }

  @Test
  void isAdministrationForWhateverHasNoOther() {
    assertThat(Heading.of("Coverage")).isEqualTo(Heading.ADMINISTRATION);
  }

  @ParameterizedTest
  @EnumSource
  void isFoundByItsCode(Heading heading) {
    assertThat(Heading.coded(heading.code())).isEqualTo(heading);
  }

  @Test
  void isNotFoundByAnotherCode() {
    assertThatIllegalArgumentException().isThrownBy(() -> Heading.coded("weather"));
  }

  @Test
  void tellsWhatMattersInACrisisFirst() {
    assertThat(Arrays.asList(Heading.values()))
        .startsWith(Heading.PERSON_DEMOGRAPHICS, Heading.ALERTS, Heading.ALLERGIES);
  }

  @Test
  void belongsToTypesThatFhirKnows() {
    var known = Arrays.stream(ResourceType.values()).map(Enum::name).toList();
    var told = known.stream().filter(type -> Heading.of(type) != Heading.ADMINISTRATION).toList();

    assertThat(told).hasSizeGreaterThan(40).contains("NutritionOrder", "MolecularSequence");
  }
}
