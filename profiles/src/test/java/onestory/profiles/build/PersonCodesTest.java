package onestory.profiles.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules about people accept each code that their value sets have. */
class PersonCodesTest {

  private static final String UK_CORE =
      "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-";

  @ParameterizedTest
  @MethodSource("ethnicCategories")
  void acceptsEveryEthnicCategory(CodeableConcept category) {
    var extension = new Extension(UK_CORE + "EthnicCategory", category);

    assertThat(Profiles.errorsOf(personWith(extension))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("contactMethods")
  void acceptsEveryWayOfContact(CodeableConcept method) {
    var extension = new Extension(UK_CORE + "ContactPreference");
    extension.addExtension("PreferredContactMethod", method);

    assertThat(Profiles.errorsOf(personWith(extension))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("relationships")
  void acceptsEveryRelationship(CodeableConcept relationship) {
    var person = new RelatedPerson().addRelationship(relationship);
    person.getPatient().setReference("Patient/9990009015");

    assertThat(Profiles.errorsOf(person)).isEmpty();
  }

  static List<CodeableConcept> ethnicCategories() {
    return CodeLists.codesOf("EthnicCategory");
  }

  static List<CodeableConcept> contactMethods() {
    return CodeLists.codesOf("PreferredContactMethod");
  }

  static List<CodeableConcept> relationships() {
    return CodeLists.codesOf("CircleRelationship");
  }

  private static Patient personWith(Extension extension) {
    var person = new Patient();
    person.addExtension(extension);
    return person;
  }
}
