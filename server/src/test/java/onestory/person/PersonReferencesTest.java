package onestory.person;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import onestory.nhsnumber.NhsNumber;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonReferencesTest {

  private final PersonReferences references = new PersonReferences(FhirContext.forR4Cached());

  @Test
  void nameThePersonOfALogicalReference() {
    var resolved = resolved(logical(NhsNumber.SYSTEM, "999 000 0018"));

    assertThat(resolved.getReference()).isEqualTo("Patient/9990000018");
    assertThat(resolved.getIdentifier().getValue()).isEqualTo("999 000 0018");
  }

  @Test
  void nameThePersonOfALogicalReferenceOfTypePatient() {
    var resolved = resolved(logical(NhsNumber.SYSTEM, "9990000018").setType("Patient"));

    assertThat(resolved.getReference()).isEqualTo("Patient/9990000018");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Patient?identifier=https://fhir.nhs.uk/Id/nhs-number|9990000018",
        "Patient?identifier=999%20000%200018"
      })
  void nameThePersonOfAConditionalReference(String conditional) {
    assertThat(resolved(new Reference(conditional)).getReference()).isEqualTo("Patient/9990000018");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Patient/9990000026",
        "urn:uuid:00000000-0000-4000-8000-000000000001",
        "Patient?identifier=https://rk9.example/mrn|1"
      })
  void areLeftAsTheyAreOtherwise(String reference) {
    assertThat(resolved(new Reference(reference)).getReference()).isEqualTo(reference);
  }

  @Test
  void areNotMadeFromOtherIdentifiers() {
    assertThat(resolved(logical("https://rk9.example/mrn", "9990000018")).hasReference()).isFalse();
    assertThat(resolved(logical(NhsNumber.SYSTEM, "9990000019")).hasReference()).isFalse();
    assertThat(
            resolved(logical(NhsNumber.SYSTEM, "9990000018").setType("RelatedPerson"))
                .hasReference())
        .isFalse();
  }

  @Test
  void standInExtensionsToo() {
    var observation = new Observation();
    observation.addExtension("urn:example:seen-with", logical(NhsNumber.SYSTEM, "9990000018"));

    references.resolve(observation);

    var reference = (Reference) observation.getExtension().get(0).getValue();
    assertThat(reference.getReference()).isEqualTo("Patient/9990000018");
  }

  private Reference resolved(Reference subject) {
    var observation = new Observation().setSubject(subject);
    references.resolve(observation);
    return observation.getSubject();
  }

  private static Reference logical(String system, String value) {
    return new Reference().setIdentifier(new Identifier().setSystem(system).setValue(value));
  }
}
