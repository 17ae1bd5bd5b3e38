package onestory.profiles.build;

import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ValueSet;

/** The codes of the package's value sets, one by one. */
final class CodeLists {

  private CodeLists() {}

  /**
   * The codes that a value set lists.
   *
   * @param valueSet its name
   */
  static List<CodeableConcept> codesOf(String valueSet) {
    return Profiles.PACKAGE.valueSets().stream()
        .filter(candidate -> candidate.getName().equals(valueSet))
        .map(ValueSet::getCompose)
        .flatMap(compose -> compose.getInclude().stream())
        .flatMap(included -> codesOf(included).stream())
        .toList();
  }

  private static List<CodeableConcept> codesOf(ValueSet.ConceptSetComponent included) {
    return included.getConcept().stream()
        .map(concept -> new Coding().setSystem(included.getSystem()).setCode(concept.getCode()))
        .map(code -> new CodeableConcept().addCoding(code))
        .toList();
  }
}
