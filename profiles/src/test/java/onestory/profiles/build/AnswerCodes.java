package onestory.profiles.build;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;

/** The codes of a value set of ours, with the words that it shows. */
final class AnswerCodes {

  private AnswerCodes() {}

  static List<Coding> of(String valueSet) {
    return Profiles.PACKAGE.valueSets().stream()
        .filter(list -> list.getUrl().equals(valueSet))
        .map(ValueSet::getCompose)
        .flatMap(compose -> compose.getInclude().stream())
        .flatMap(AnswerCodes::of)
        .toList();
  }

  private static Stream<Coding> of(ConceptSetComponent part) {
    return part.hasConcept()
        ? part.getConcept().stream()
            .map(code -> new Coding(part.getSystem(), code.getCode(), code.getDisplay()))
        : allOf(part.getSystem());
  }

  /** The codes of a code system of ours; none of another's. */
  static Stream<Coding> allOf(String system) {
    return Profiles.PACKAGE.codeSystems().stream()
        .filter(list -> list.getUrl().equals(system))
        .map(CodeSystem::getConcept)
        .flatMap(List::stream)
        .map(code -> new Coding(system, code.getCode(), code.getDisplay()));
  }
}
