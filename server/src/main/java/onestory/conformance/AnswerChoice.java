package onestory.conformance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemAnswerOptionComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/**
 * What may be chosen as the answer to a question.
 *
 * @param options those that the question lists itself
 * @param list those that a value set lists; empty if there is none, or none that is known here
 * @param isListed whether a value set says what to choose from
 * @param isOpen whether words of one's own do as well
 */
record AnswerChoice(
    List<Type> options, Optional<ValueList> list, boolean isListed, boolean isOpen) {

  private static final int FEW = 20;

  static AnswerChoice of(
      QuestionnaireItemComponent item, Questionnaire questionnaire, ValueLists lists) {
    return new AnswerChoice(
        item.getAnswerOption().stream()
            .map(QuestionnaireItemAnswerOptionComponent::getValue)
            .toList(),
        Optional.ofNullable(item.getAnswerValueSet())
            .flatMap(url -> lists.named(url, questionnaire)),
        item.hasAnswerValueSet(),
        item.getType() == QuestionnaireItemType.OPENCHOICE);
  }

  /** Whether this very answer is among the options. */
  boolean offers(Type value) {
    return options.stream().anyMatch(option -> AnswerValues.areEqual(value, option));
  }

  /** An error if the answer cannot be chosen, a warning if that cannot be told. */
  Optional<Fault> fault(FormItem question, Type value, String place) {
    if (isOpen && value instanceof StringType) {
      return Optional.empty();
    }
    return switch (verdict(value)) {
      case IN -> Optional.empty();
      case OUT -> Optional.of(not(question, value, place));
      case OPEN -> Optional.of(AnswerFaults.uncheckable(value, place));
    };
  }

  private ValueList.Verdict verdict(Type value) {
    if (!options.isEmpty()) {
      return offers(value) ? ValueList.Verdict.IN : ValueList.Verdict.OUT;
    }
    return isListed && value instanceof Coding code
        ? list.map(known -> known.has(code)).orElse(ValueList.Verdict.OPEN)
        : ValueList.Verdict.IN;
  }

  private Fault not(FormItem question, Type value, String place) {
    return AnswerFaults.notOffered(question, value, words(), place);
  }

  private String words() {
    var choice =
        options.isEmpty() || options.size() > FEW
            ? list.map(ValueList::choice).orElse("one of those that it offers")
            : options.stream()
                .map(AnswerValues::words)
                .collect(Collectors.joining(", ", "one of: ", ""));
    return isOpen ? choice + "; or words of your own, as a string" : choice;
  }
}
