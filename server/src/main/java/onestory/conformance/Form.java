package onestory.conformance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;

/** One version of a Questionnaire, in the form in which answers are held to it; made once. */
final class Form {

  private final List<FormItem> items;
  private final Map<String, FormItem> byLinkId;

  private Form(List<FormItem> items) {
    this.items = List.copyOf(items);
    this.byLinkId =
        items.stream()
            .flatMap(FormItem::withItems)
            .filter(item -> item.asked().hasLinkId())
            .collect(
                Collectors.toUnmodifiableMap(
                    FormItem::linkId, Function.identity(), (first, twin) -> first));
  }

  static Form of(Questionnaire questionnaire, ValueLists lists) {
    return new Form(items(questionnaire.getItem(), questionnaire, lists));
  }

  private static List<FormItem> items(
      List<QuestionnaireItemComponent> asked, Questionnaire questionnaire, ValueLists lists) {
    return asked.stream()
        .map(
            item ->
                new FormItem(
                    item,
                    AnswerChoice.of(item, questionnaire, lists),
                    items(item.getItem(), questionnaire, lists)))
        .toList();
  }

  /** Those that are in no other. */
  List<FormItem> items() {
    return items;
  }

  Optional<FormItem> item(String linkId) {
    return Optional.ofNullable(byLinkId.get(linkId));
  }
}
