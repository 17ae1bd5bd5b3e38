package onestory.profiles.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterHospitalizationComponent;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules that list codes accept each code that the value set of the same name has. */
class DataDictionaryCodesTest {

  private static final String UK_CORE =
      "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-";

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
    stay.addExtension(UK_CORE + "AdmissionMethod", method);

    assertThat(Profiles.errorsOf(encounterWith(stay))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("discharges")
  void acceptsEveryDischargeMethod(CodeableConcept method) {
    var encounter = encounterWith(new EncounterHospitalizationComponent());
    encounter.addExtension(UK_CORE + "DischargeMethod", method);

    assertThat(Profiles.errorsOf(encounter)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("places")
  void acceptsEveryKindOfPlace(CodeableConcept place) {
    var encounter = encounterWith(new EncounterHospitalizationComponent());
    encounter.addLocation().setPhysicalType(place).getLocation().setDisplay("There");

    assertThat(Profiles.errorsOf(encounter)).isEmpty();
  }

  static List<CodeableConcept> destinations() {
    return CodeLists.codesOf("DischargeDestination");
  }

  static List<CodeableConcept> sources() {
    return CodeLists.codesOf("SourceOfAdmission");
  }

  static List<CodeableConcept> methods() {
    return CodeLists.codesOf("AdmissionMethod");
  }

  static List<CodeableConcept> discharges() {
    return CodeLists.codesOf("DischargeMethod");
  }

  static List<CodeableConcept> places() {
    return CodeLists.codesOf("EncounterLocationType");
  }

  private static Encounter encounterWith(EncounterHospitalizationComponent stay) {
    var encounter = new Encounter().setStatus(EncounterStatus.FINISHED).setHospitalization(stay);
    encounter.getClass_().setSystem("http://terminology.hl7.org/CodeSystem/v3-ActCode");
    encounter.getClass_().setCode("IMP");
    encounter.getSubject().setReference("Patient/9990009007");
    return encounter;
  }
}
