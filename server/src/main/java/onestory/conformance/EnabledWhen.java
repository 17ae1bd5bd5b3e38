package onestory.conformance;

import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Questionnaire.EnableWhenBehavior;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemEnableWhenComponent;
import org.hl7.fhir.r4.model.Type;

/**
 * Whether a question is asked, after the other answers in a response. Of a response with only what
 * is new it cannot always be told: the answer on which it hangs may have been given before.
 */
enum EnabledWhen {
  ASKED,
  NOT_ASKED,
  /** It hangs on a question that is not answered here. */
  OPEN;

  static EnabledWhen of(QuestionnaireItemComponent item, Told told) {
    var verdicts = item.getEnableWhen().stream().map(when -> of(when, told)).distinct().toList();
    var isAny = item.getEnableBehavior() == EnableWhenBehavior.ANY;
    var decisive = isAny ? ASKED : NOT_ASKED;
    if (verdicts.contains(decisive)) {
      return decisive;
    }
    return verdicts.contains(OPEN) ? OPEN : verdicts.stream().findFirst().orElse(ASKED);
  }

  private static EnabledWhen of(QuestionnaireItemEnableWhenComponent when, Told told) {
    var answers = told.answers(when.getQuestion());
    if (answers.isEmpty()) {
      return OPEN;
    }
    return answers.stream().anyMatch(answer -> holds(when, answer)) ? ASKED : NOT_ASKED;
  }

  private static boolean holds(QuestionnaireItemEnableWhenComponent when, Type answer) {
    var wanted = when.getAnswer();
    return switch (when.getOperator()) {
      case EXISTS -> wanted instanceof BooleanType exists && exists.booleanValue();
      case EQUAL -> AnswerValues.areEqual(answer, wanted);
      case NOT_EQUAL -> !AnswerValues.areEqual(answer, wanted);
      case GREATER_THAN -> AnswerValues.order(answer, wanted).stream().anyMatch(o -> o > 0);
      case GREATER_OR_EQUAL -> AnswerValues.order(answer, wanted).stream().anyMatch(o -> o >= 0);
      case LESS_THAN -> AnswerValues.order(answer, wanted).stream().anyMatch(o -> o < 0);
      case LESS_OR_EQUAL -> AnswerValues.order(answer, wanted).stream().anyMatch(o -> o <= 0);
      case NULL -> true;
    };
  }
}
