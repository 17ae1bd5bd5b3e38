package onestory.conformance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Type;

/** Holds one answer to its question: its kind, what there is to choose from, its bounds. */
final class AnswerCheck {

  private static final String BOUND = "http://hl7.org/fhir/StructureDefinition/";

  private AnswerCheck() {}

  /** What is wrong with the answer; the first thing only, for what follows from it helps nobody. */
  static Optional<Fault> fault(FormItem question, Type value, String place) {
    var kinds = kinds(question);
    if (!kinds.contains(value.fhirType()) && !question.choice().offers(value)) {
      return Optional.of(AnswerFaults.kind(question, value, kinds, place));
    }
    return question
        .choice()
        .fault(question, value, place)
        .or(() -> tooLong(question, value, place))
        .or(() -> beyond(question, value, place));
  }

  /** FHIR's types that answer a question (FHIR R4, item-type). */
  private static List<String> kinds(FormItem question) {
    return switch (question.asked().getType()) {
      case BOOLEAN,
          DECIMAL,
          INTEGER,
          DATE,
          TIME,
          ATTACHMENT,
          REFERENCE,
          QUANTITY,
          STRING,
          QUESTION ->
          List.of(named(question));
      case DATETIME -> List.of("dateTime");
      case TEXT -> List.of("string");
      case URL -> List.of("uri");
      case CHOICE -> List.of("Coding");
      case OPENCHOICE -> List.of("Coding", "string");
      case GROUP, DISPLAY, NULL -> List.of();
    };
  }

  private static String named(FormItem question) {
    var code = question.asked().getType().toCode();
    return switch (question.asked().getType()) {
      case ATTACHMENT, REFERENCE, QUANTITY ->
          Character.toUpperCase(code.charAt(0)) + code.substring(1);
      default -> code;
    };
  }

  private static Optional<Fault> tooLong(FormItem question, Type value, String place) {
    var most = question.asked().getMaxLength();
    var isTooLong =
        question.asked().hasMaxLength()
            && value instanceof PrimitiveType<?> text
            && text.getValueAsString().length() > most;
    return isTooLong
        ? Optional.of(AnswerFaults.bound(question, place, "at most " + most + " characters"))
        : Optional.empty();
  }

  private static Optional<Fault> beyond(FormItem question, Type value, String place) {
    var tooSmall =
        bounds(question, "minValue")
            .filter(least -> AnswerValues.order(value, least).stream().anyMatch(o -> o < 0))
            .map(least -> AnswerValues.words(least) + " or more");
    var tooLarge =
        bounds(question, "maxValue")
            .filter(most -> AnswerValues.order(value, most).stream().anyMatch(o -> o > 0))
            .map(most -> AnswerValues.words(most) + " or less");
    return Stream.concat(tooSmall, tooLarge)
        .findFirst()
        .map(wanted -> AnswerFaults.bound(question, place, wanted));
  }

  private static Stream<Type> bounds(FormItem question, String name) {
    return question.asked().getExtension().stream()
        .filter(extension -> (BOUND + name).equals(extension.getUrl()))
        .map(Extension::getValue);
  }
}
