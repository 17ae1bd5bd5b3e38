package onestory.conformance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.utilities.validation.ValidationMessage;

/** Turns what the validator says into faults: each told once, in words, with its element. */
final class Faults {

  /** What is said of nearly everything that is written, and helps nobody. */
  private static final String NARRATIVE_WANTED = "dom-6";

  private static final String UNKNOWN = "code-unknown";
  private static final String NOT_IN_LIST = "code-not-in-list";

  private static final Pattern COMMENT = Pattern.compile("/\\*[^*]*\\*/");
  private static final Pattern CONSTRAINT =
      Pattern.compile(
          "Constraint failed: \\S+?: '(.*?)'(?: \\((?:defined in|log:|url:).*)?", Pattern.DOTALL);

  private final ValueLists lists;

  Faults(ValueLists lists) {
    this.lists = lists;
  }

  /** Errors and warnings, without repetitions. */
  List<Fault> of(List<ValidationMessage> messages) {
    var told = new HashSet<String>();
    var faults = new ArrayList<Fault>();
    for (var message : messages) {
      severity(message)
          .filter(severity -> !NARRATIVE_WANTED.equals(invariant(message).orElse("")))
          .map(severity -> fault(message, severity))
          .filter(fault -> told.add(fault.rule() + " " + fault.expression()))
          .ifPresent(faults::add);
    }
    // Of a code from a list of FHIR's own the validator says that its system does not have it too.
    faults.removeIf(
        fault ->
            UNKNOWN.equals(fault.rule()) && told.contains(NOT_IN_LIST + " " + fault.expression()));
    return faults;
  }

  private static Optional<IssueSeverity> severity(ValidationMessage message) {
    return switch (message.getLevel()) {
      case FATAL, ERROR -> Optional.of(IssueSeverity.ERROR);
      case WARNING -> Optional.of(IssueSeverity.WARNING);
      case INFORMATION, NULL -> Optional.empty();
    };
  }

  private Fault fault(ValidationMessage message, IssueSeverity severity) {
    var text = message.getMessage();
    return Wordings.ALL.stream()
        .flatMap(
            wording ->
                wording.tell(text, lists::choice).stream()
                    .map(words -> fault(message, severity, wording.rule(), words)))
        .findFirst()
        .orElseGet(() -> fault(message, severity, key(message), plain(text)));
  }

  private static Fault fault(
      ValidationMessage message, IssueSeverity severity, String rule, String words) {
    var place = path(message.getLocation());
    var expression =
        switch (rule) {
          case "element-missing" -> place + missing(message.getMessage());
          case "extension-url" -> place.replaceFirst("\\.url$", "");
          default -> place;
        };
    return new Fault(severity, type(message), rule, expression, words);
  }

  // The validator names the parent; the sender looks for the element.
  private static String missing(String text) {
    var path = text.split(": ", 2)[0];
    return path.matches("\\S+\\.\\w+") ? path.substring(path.lastIndexOf('.')) : "";
  }

  /** FHIRPath of the validator's location, which has comments in it. */
  private static String path(String location) {
    return COMMENT.matcher(location == null ? "" : location).replaceAll("").replace("[x]", "");
  }

  private static String key(ValidationMessage message) {
    return invariant(message)
        .or(() -> Optional.ofNullable(message.getMessageId()).filter(id -> !id.contains(" ")))
        .orElse("invalid");
  }

  private static Optional<String> invariant(ValidationMessage message) {
    return Optional.ofNullable(message.getInvId()).map(id -> id.substring(id.indexOf('#') + 1));
  }

  private static String plain(String text) {
    return CONSTRAINT.matcher(text).replaceFirst("$1");
  }

  private static IssueType type(ValidationMessage message) {
    return message.getType() == null
        ? IssueType.INVALID
        : IssueType.fromCode(message.getType().toCode());
  }
}
