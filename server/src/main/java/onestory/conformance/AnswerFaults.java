package onestory.conformance;

import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Type;

/** What can be wrong with an answer beside its question, in words. */
final class AnswerFaults {

  private AnswerFaults() {}

  static Fault noQuestion(String linkId, String place) {
    return rule(
        "answer-question",
        place,
        "The form has no question %s. Send the linkId of one that it has, or name the version of the form that has it."
            .formatted(linkId));
  }

  static Fault elsewhere(FormItem item, String place) {
    return rule(
        "answer-place",
        place,
        "%s was found where the form does not have it. Send it within the item around it: under item of a group, under answer.item of a question."
            .formatted(item.title()));
  }

  static Fault twice(FormItem item, String place) {
    return rule(
        "answer-repeated",
        place,
        "%s was answered more than once, and is asked once. Send one answer."
            .formatted(item.title()));
  }

  static Fault notAsked(FormItem item, String place) {
    return rule(
        "answer-not-enabled",
        place,
        "%s is not to be asked after the other answers. Leave its answer out, or mend the answer on which it hangs."
            .formatted(item.title()));
  }

  static Fault heading(FormItem item, String place) {
    return rule(
        "answer-type",
        place,
        "%s is no question. Send answers to the questions in it.".formatted(item.title()));
  }

  static Fault kind(FormItem question, Type value, List<String> kinds, String place) {
    return rule(
        "answer-type",
        place,
        "The answer to %s is of the type %s. Send one of the type %s."
            .formatted(question.title(), value.fhirType(), String.join(" or ", kinds)));
  }

  static Fault notOffered(FormItem question, Type value, String choice, String place) {
    return rule(
        "answer-choice",
        place,
        "'%s' is no answer that %s offers. Send %s."
            .formatted(AnswerValues.words(value), question.title(), choice));
  }

  static Fault bound(FormItem question, String place, String wanted) {
    return rule(
        "answer-range",
        place,
        "The answer to %s is beyond what the form allows. Send %s."
            .formatted(question.title(), wanted));
  }

  static Fault missing(FormItem item, String place) {
    return rule(
        "answer-missing",
        place,
        "%s has to be answered before the form is completed, and is not. Send an answer, or the status in-progress."
            .formatted(item.title()));
  }

  static Fault uncheckable(Type value, String place) {
    return new Fault(
        IssueSeverity.WARNING,
        IssueType.CODEINVALID,
        "code-system-unknown",
        place,
        "Whether '%s' is offered cannot be checked here, without the code system that the choice is drawn from. It is kept as it was sent."
            .formatted(AnswerValues.words(value)));
  }

  private static Fault rule(String code, String place, String words) {
    return new Fault(IssueSeverity.ERROR, IssueType.BUSINESSRULE, code, place, words);
  }
}
