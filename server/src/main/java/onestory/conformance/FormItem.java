package onestory.conformance;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;

/**
 * One item of a form: a question, a group of them, or words.
 *
 * @param asked the item as the Questionnaire has it
 * @param choice what may be chosen as its answer
 * @param items those within it
 */
record FormItem(QuestionnaireItemComponent asked, AnswerChoice choice, List<FormItem> items) {

  FormItem {
    items = List.copyOf(items);
  }

  String linkId() {
    return asked.getLinkId();
  }

  /** Whether it takes no answer itself. */
  boolean isHeading() {
    return asked.getType() == QuestionnaireItemType.GROUP
        || asked.getType() == QuestionnaireItemType.DISPLAY;
  }

  /** As a sender is told of it: the linkId, and the words of the question if it has any. */
  String title() {
    return asked.hasText() ? "%s (“%s”)".formatted(linkId(), asked.getText()) : linkId();
  }

  Stream<FormItem> withItems() {
    return Stream.concat(Stream.of(this), items.stream().flatMap(FormItem::withItems));
  }
}
