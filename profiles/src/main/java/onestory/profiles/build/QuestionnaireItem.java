package onestory.profiles.build;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Duration;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemEnableWhenComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.Type;

/**
 * One item of a form, with what is in it.
 *
 * @param questions the words of every question by its linkId
 */
record QuestionnaireItem(
    QuestionnaireItemComponent item, AnswerOptions options, Map<String, String> questions) {

  /** As many choices as are shown as buttons; more make a list to open. */
  private static final int BUTTONS = 8;

  /** The words of everything that can be answered, by linkId, in order. */
  static Map<String, String> questions(Questionnaire questionnaire) {
    return questionnaire.getItem().stream()
        .flatMap(QuestionnaireItem::withChildren)
        .filter(item -> !isHeading(item))
        .collect(
            Collectors.toMap(
                QuestionnaireItemComponent::getLinkId,
                item -> Objects.requireNonNullElse(item.getText(), item.getLinkId()),
                (first, second) -> first,
                LinkedHashMap::new));
  }

  Map<String, Object> model() {
    var model = new HashMap<String, Object>();
    model.put("linkId", item.getLinkId());
    model.put("id", "item-" + item.getLinkId());
    model.put("text", Objects.requireNonNullElse(item.getText(), item.getLinkId()));
    model.put("control", control());
    model.put("options", options.of(item));
    model.put("required", item.getRequired());
    model.put("repeats", item.getRepeats());
    model.put("conditions", item.getEnableWhen().stream().map(this::condition).toList());
    model.put("marks", item.getExtension().stream().flatMap(QuestionnaireItem::mark).toList());
    model.put("items", children());
    return model;
  }

  private List<Map<String, Object>> children() {
    return item.getItem().stream()
        .map(child -> new QuestionnaireItem(child, options, questions).model())
        .toList();
  }

  private String control() {
    return switch (item.getType()) {
      case GROUP -> "group";
      case DISPLAY, NULL -> "words";
      case BOOLEAN -> "boolean";
      case CHOICE, OPENCHOICE -> choice();
      case TEXT -> "text";
      case DATE -> "date";
      case DATETIME -> "datetime-local";
      case TIME -> "time";
      case INTEGER, DECIMAL, QUANTITY -> "number";
      case STRING, URL, QUESTION, REFERENCE, ATTACHMENT -> "line";
    };
  }

  private String choice() {
    var count = options.of(item).size();
    if (count == 0) {
      return "line";
    }
    return count > BUTTONS ? "list" : "buttons";
  }

  private String condition(QuestionnaireItemEnableWhenComponent when) {
    var question = questions.getOrDefault(when.getQuestion(), when.getQuestion());
    return "“%s” %s %s"
        .formatted(question, when.getOperator().toCode(), AnswerOptions.words(when.getAnswer()));
  }

  /** What our own extensions say of the item, such as for how long an answer keeps. */
  private static Stream<Map<String, String>> mark(Extension extension) {
    var url = extension.getUrl();
    return extension.hasValue() && !url.startsWith("http://hl7.org/")
        ? Stream.of(Map.of("name", url.substring(url.lastIndexOf('/') + 1), "value", of(extension)))
        : Stream.empty();
  }

  private static String of(Extension extension) {
    Type value = extension.getValue();
    return value instanceof Duration duration
        ? duration.getValue().toPlainString() + " " + duration.getUnit()
        : AnswerOptions.words(value);
  }

  private static Stream<QuestionnaireItemComponent> withChildren(QuestionnaireItemComponent item) {
    return Stream.concat(
        Stream.of(item), item.getItem().stream().flatMap(QuestionnaireItem::withChildren));
  }

  private static boolean isHeading(QuestionnaireItemComponent item) {
    return item.getType() == QuestionnaireItemType.GROUP
        || item.getType() == QuestionnaireItemType.DISPLAY;
  }
}
