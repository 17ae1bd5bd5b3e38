package onestory.profiles.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterHospitalizationComponent;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules that list codes accept each code that the value set of the same name has. */
class DataDictionaryCodesTest {

  private static final String ADMISSION_METHOD =
      "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-AdmissionMethod";

  @ParameterizedTest
  @MethodSource("destinations")
  void acceptsEveryDischargeDestination(CodeableConcept destination) {
    var stay = new EncounterHospitalizationComponent().setDischargeDisposition(destination);

    assertThat(Profiles.errorsOf(encounterWith(stay))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sources")
  void acceptsEverySourceOfAdmission(CodeableConcept source) {
    var stay = new EncounterHospitalizationComponent().setAdmitSource(source);

    assertThat(Profiles.errorsOf(encounterWith(stay))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("methods")
  void acceptsEveryAdmissionMethod(CodeableConcept method) {
    var stay = new EncounterHospitalizationComponent();
    stay.addExtension(ADMISSION_METHOD, method);

    assertThat(Profiles.errorsOf(encounterWith(stay))).isEmpty();
  }

  static Stream<CodeableConcept> destinations() {
    return codesOf("DischargeDestination");
  }

  static Stream<CodeableConcept> sources() {
    return codesOf("SourceOfAdmission");
  }

  static Stream<CodeableConcept> methods() {
    return codesOf("AdmissionMethod");
  }

  private static Stream<CodeableConcept> codesOf(String valueSet) {
    return Profiles.PACKAGE.valueSets().stream()
        .filter(candidate -> candidate.getName().equals(valueSet))
        .map(ValueSet::getCompose)
        .flatMap(compose -> compose.getInclude().stream())
        .flatMap(DataDictionaryCodesTest::codesOf);
  }

  private static Stream<CodeableConcept> codesOf(ValueSet.ConceptSetComponent included) {
    return included.getConcept().stream()
        .map(concept -> new Coding().setSystem(included.getSystem()).setCode(concept.getCode()))
        .map(code -> new CodeableConcept().addCoding(code));
  }

  private static Encounter encounterWith(EncounterHospitalizationComponent stay) {
    var encounter = new Encounter().setStatus(EncounterStatus.FINISHED).setHospitalization(stay);
    encounter.getClass_().setSystem("http://terminology.hl7.org/CodeSystem/v3-ActCode");
    encounter.getClass_().setCode("IMP");
    encounter.getSubject().setReference("Patient/9990000018");
    return encounter;
  }
}
