package onestory.conformance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;

/**
 * Holds the answers of one response to its form. Any part of a form may be answered, in any order:
 * HL7's own check asks for the order of the Questionnaire, and takes what is not answered for
 * missing, which in a response with only what is new is neither.
 */
final class FormCheck {

  private static final Set<QuestionnaireResponseStatus> FINISHED =
      Set.of(QuestionnaireResponseStatus.COMPLETED, QuestionnaireResponseStatus.AMENDED);

  private final Form form;
  private final QuestionnaireResponse response;
  private final boolean isFinished;
  private final List<Fault> faults = new ArrayList<>();

  FormCheck(Form form, QuestionnaireResponse response) {
    this.form = form;
    this.response = response;
    this.isFinished = response.hasStatus() && FINISHED.contains(response.getStatus());
  }

  List<Fault> faults() {
    items(new Told(response.getItem(), Optional.empty()), form.items(), response.fhirType());
    return List.copyOf(faults);
  }

  /** What is told in one place, held to what is asked there. */
  private void items(Told told, List<FormItem> asked, String place) {
    var seen = new HashSet<String>();
    for (var i = 0; i < told.items().size(); i++) {
      var item = told.items().get(i);
      var here = place + ".item[" + i + "]";
      question(item, asked, here)
          .filter(question -> isOnce(question, item, seen, here))
          .ifPresent(question -> item(question, item, told, here));
    }
    if (isFinished) {
      asked.stream()
          .filter(question -> question.asked().getRequired())
          .filter(question -> !told.tells(question.linkId()))
          .filter(question -> EnabledWhen.of(question.asked(), told) == EnabledWhen.ASKED)
          .forEach(question -> faults.add(AnswerFaults.missing(question, place)));
    }
  }

  private Optional<FormItem> question(
      QuestionnaireResponseItemComponent item, List<FormItem> asked, String place) {
    // That there has to be a linkId is FHIR's own rule.
    var found = Optional.ofNullable(item.getLinkId()).flatMap(form::item);
    if (found.isEmpty() && item.hasLinkId()) {
      faults.add(AnswerFaults.noQuestion(item.getLinkId(), place));
    }
    found
        .filter(question -> !asked.contains(question))
        .ifPresent(question -> faults.add(AnswerFaults.elsewhere(question, place)));
    return found.filter(asked::contains);
  }

  private boolean isOnce(
      FormItem question, QuestionnaireResponseItemComponent item, Set<String> seen, String place) {
    if (seen.add(item.getLinkId()) || question.asked().getRepeats()) {
      return true;
    }
    faults.add(AnswerFaults.twice(question, place));
    return false;
  }

  private void item(
      FormItem question, QuestionnaireResponseItemComponent item, Told told, String place) {
    if (Told.isTold(item) && EnabledWhen.of(question.asked(), told) == EnabledWhen.NOT_ASKED) {
      var fault = AnswerFaults.notAsked(question, place);
      // While somebody is still answering, the other answer may yet change.
      faults.add(isFinished ? fault : fault.asWarning());
    } else if (!question.isHeading()) {
      answers(question, item, told, place);
    } else if (item.hasAnswer()) {
      faults.add(AnswerFaults.heading(question, place + ".answer[0]"));
    } else {
      items(Told.at(item, told), question.items(), place);
    }
  }

  private void answers(
      FormItem question, QuestionnaireResponseItemComponent item, Told told, String place) {
    for (var i = 0; i < item.getItem().size(); i++) {
      // What hangs on an answer lies under it, so none of these is where it belongs.
      question(item.getItem().get(i), List.of(), place + ".item[" + i + "]");
    }
    if (item.getAnswer().size() > 1 && !question.asked().getRepeats()) {
      faults.add(AnswerFaults.twice(question, place + ".answer[1]"));
    }
    for (var i = 0; i < item.getAnswer().size(); i++) {
      answer(question, item.getAnswer().get(i), told, place + ".answer[" + i + "]");
    }
  }

  private void answer(
      FormItem question, QuestionnaireResponseItemAnswerComponent answer, Told told, String place) {
    if (answer.hasValue()) {
      AnswerCheck.fault(question, answer.getValue(), place + ".value").ifPresent(faults::add);
    }
    items(Told.at(answer, told), question.items(), place);
  }
}
