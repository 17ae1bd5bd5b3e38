package onestory.access;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeSearchParam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Types that scopes alone decide on, held to FHIR's own search parameters. */
class ReferenceDataTest {

  private static final FhirContext R4 = FhirContext.forR4Cached();

  @Test
  void isOfTypesThatFhirHas() {
    assertThat(R4.getResourceTypes()).containsAll(ReferenceData.types());
  }

  @Test
  void namesNoPatient() {
    for (var type : ReferenceData.types()) {
      var leading =
          R4.getResourceDefinition(type).getSearchParams().stream()
              .filter(parameter -> parameter.getTargets().contains("Patient"))
              .map(RuntimeSearchParam::getName);

      assertThat(leading).as(type).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Patient",
        "Observation",
        "Task",
        "Group",
        "Provenance",
        "AuditEvent",
        "Binary",
        "Bundle",
        "Device",
        "List",
        "Basic",
        "Slot",
        "Person",
        "RelatedPerson",
        "Nonsense"
      })
  void leavesOutWhatCanBeAboutPeople(String type) {
    assertThat(ReferenceData.includes(type)).isFalse();
  }
}
