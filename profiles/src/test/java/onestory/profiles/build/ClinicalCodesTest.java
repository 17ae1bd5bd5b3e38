package onestory.profiles.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules about scores and pointers accept each code that their value sets have. */
class ClinicalCodesTest {

  private static final String ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue";

  @Test
  void numbersTheLevelsOfFrailtyAsTheirCodesStand() {
    var levels = CodeLists.codesOf("ClinicalFrailtyLevel");

    for (var number = 1; number <= levels.size(); number++) {
      var level = levels.get(number - 1).getCodingFirstRep();
      assertThat(Profiles.errorsOf(frailty(numbered(level, number)))).isEmpty();
      assertThat(Profiles.errorsOf(frailty(numbered(level, number % 9 + 1))))
          .singleElement()
          .asString()
          .contains("clinical-frailty-2:");
    }
  }

  @ParameterizedTest
  @MethodSource("pointerTypes")
  void acceptsEveryTypeOfPointer(CodeableConcept type) {
    var pointer = new DocumentReference().setStatus(DocumentReferenceStatus.CURRENT);
    pointer.getMeta().addProfile(profile("onestory-document-pointer"));
    pointer.setType(type).getSubject().setReference("Patient/9990009015");
    pointer.getCustodian().setReference("Organization/Z99003");
    pointer.addContent().getAttachment().setUrl("https://records.example.org/42");

    assertThat(Profiles.errorsOf(pointer)).isEmpty();
  }

  static List<CodeableConcept> pointerTypes() {
    return CodeLists.codesOf("PointerType");
  }

  private static Coding numbered(Coding level, int number) {
    var coding = level.copy();
    coding.addExtension(ORDINAL, new DecimalType(number));
    return coding;
  }

  private static Observation frailty(Coding level) {
    var observation = new Observation().setStatus(ObservationStatus.FINAL);
    observation.getMeta().addProfile(profile("onestory-clinical-frailty"));
    observation.getCode().addCoding().setSystem(level.getSystem()).setCode("763264000");
    observation.getSubject().setReference("Patient/9990009007");
    return observation
        .setEffective(new DateTimeType("2026-01-12"))
        .setValue(new CodeableConcept().addCoding(level));
  }

  private static String profile(String id) {
    return Profiles.PACKAGE.canonical() + "/StructureDefinition/" + id;
  }
}
