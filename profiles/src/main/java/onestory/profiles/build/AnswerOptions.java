package onestory.profiles.build;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;

/** The words of the answers that one may choose from. */
record AnswerOptions(Compiled compiled) {

  List<String> of(QuestionnaireItemComponent item) {
    if (item.hasAnswerOption()) {
      return item.getAnswerOption().stream().map(option -> words(option.getValue())).toList();
    }
    return item.hasAnswerValueSet() ? ofValueSet(item.getAnswerValueSet()) : List.of();
  }

  /** An answer as a person reads it. */
  static String words(Type value) {
    if (value instanceof Coding coding) {
      return coding.hasDisplay() ? coding.getDisplay() : coding.getCode();
    }
    return String.valueOf(value.primitiveValue());
  }

  private List<String> ofValueSet(String url) {
    return compiled.only(ValueSet.class).stream()
        .filter(list -> list.getUrl().equals(withoutVersion(url)))
        .flatMap(list -> list.getCompose().getInclude().stream())
        .flatMap(this::included)
        .toList();
  }

  private Stream<String> included(ConceptSetComponent part) {
    if (!part.hasConcept()) {
      return system(part.getSystem()).stream()
          .flatMap(system -> system.getConcept().stream())
          .map(concept -> concept.getDisplay());
    }
    return part.getConcept().stream()
        .map(concept -> concept.hasDisplay() ? concept.getDisplay() : concept.getCode());
  }

  private Optional<CodeSystem> system(String url) {
    return compiled.only(CodeSystem.class).stream()
        .filter(system -> system.getUrl().equals(url))
        .findFirst();
  }

  private static String withoutVersion(String canonical) {
    return canonical.split("\\|", 2)[0];
  }
}
