package onestory.conformance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Type;

/**
 * The items in one place of a response, and the place around it: where a question is answered more
 * than once, as in a group that repeats, its nearest answer counts (FHIR R4, Questionnaire,
 * enableWhen.question).
 *
 * @param around empty at the root
 */
record Told(List<QuestionnaireResponseItemComponent> items, Optional<Told> around) {

  static Told at(QuestionnaireResponseItemComponent group, Told around) {
    return new Told(group.getItem(), Optional.of(around));
  }

  static Told at(QuestionnaireResponseItemAnswerComponent answer, Told around) {
    return new Told(answer.getItem(), Optional.of(around));
  }

  /** The answers to a question; none if it is not answered in this response. */
  List<Type> answers(String linkId) {
    var here =
        items.stream()
            .flatMap(Told::withItems)
            .filter(item -> linkId.equals(item.getLinkId()))
            .flatMap(item -> item.getAnswer().stream())
            .map(QuestionnaireResponseItemAnswerComponent::getValue)
            .toList();
    return here.isEmpty() ? around.map(outer -> outer.answers(linkId)).orElse(here) : here;
  }

  /** Whether something is told under an item with this linkId, right here. */
  boolean tells(String linkId) {
    return items.stream().filter(item -> linkId.equals(item.getLinkId())).anyMatch(Told::isTold);
  }

  /** Whether an item has an answer, or one within it has. */
  static boolean isTold(QuestionnaireResponseItemComponent item) {
    return withItems(item).anyMatch(QuestionnaireResponseItemComponent::hasAnswer);
  }

  private static Stream<QuestionnaireResponseItemComponent> withItems(
      QuestionnaireResponseItemComponent item) {
    var underAnswers = item.getAnswer().stream().flatMap(answer -> answer.getItem().stream());
    return Stream.concat(
        Stream.of(item),
        Stream.concat(item.getItem().stream(), underAnswers).flatMap(Told::withItems));
  }
}
