package onestory.conformance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.utilities.validation.ValidationMessage;

/** Turns what the validator says into faults: each told once, in words, with its element. */
final class Faults {

  /** What is said of nearly everything that is written, and helps nobody. */
  private static final String NARRATIVE_WANTED = "dom-6";

  /** A list that may be added to is no reason to want a code beside words. */
  private static final Pattern CODE_WANTED =
      Pattern.compile("No code provided, and a code should be provided from .*", Pattern.DOTALL);

  private static final String INVALID = "invalid";

  /** How the validator marks what is said of a code by whoever knows its code system. */
  private static final String OF_CODE_SYSTEM = "Terminology_PassThrough_TX_Message";

  private static final String UNKNOWN = "code-unknown";

  /** What the validator says as well, of the same element, when it has said the first. */
  private static final Map<String, Set<String>> ECHOES =
      Map.of(
          "code-not-in-list",
          Set.of(UNKNOWN, "code-system-unknown"),
          "code-beyond-list",
          Set.of("code-system-unknown"),
          UNKNOWN,
          Set.of("code-beyond-list"),
          "slice-missing",
          Set.of("element-missing"),
          "value-type",
          Set.of("value-format"));

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
          .filter(severity -> !isIdle(message))
          .map(severity -> fault(message, severity))
          .filter(fault -> told.add(identity(fault)))
          .ifPresent(faults::add);
    }
    return faults.stream()
        .filter(fault -> faults.stream().noneMatch(other -> isEcho(fault, other)))
        .toList();
  }

  private static boolean isIdle(ValidationMessage message) {
    return NARRATIVE_WANTED.equals(invariant(message).orElse(""))
        || CODE_WANTED.matcher(message.getMessage()).matches()
        // Labels are of our own code system, which FHIR's list of them may be added to.
        || (path(message.getLocation()).contains(".meta.security")
            && message.getMessage().contains("should come from"));
  }

  private static String identity(Fault fault) {
    var words = INVALID.equals(fault.rule()) ? fault.words() : "";
    return fault.rule() + " " + fault.expression() + " " + words;
  }

  private static boolean isEcho(Fault fault, Fault first) {
    return ECHOES.getOrDefault(first.rule(), Set.of()).contains(fault.rule())
        && (fault.expression() + ".").startsWith(first.expression() + ".");
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
          case "element-missing", "element-too-many", "slice-missing" ->
              place + element(message.getMessage());
          case "extension-url" -> place.replaceFirst("\\.url$", "");
          default -> place;
        };
    return new Fault(severity, type(message), rule, expression, words);
  }

  // The validator names the parent; the sender looks for the element.
  private static String element(String text) {
    var path = text.split(": ", 2)[0].replaceFirst("^Slice '([^:']+).*", "$1");
    return path.matches("\\S+\\.\\w+") ? path.substring(path.lastIndexOf('.')) : "";
  }

  /** FHIRPath of the validator's location, which has comments in it. */
  private static String path(String location) {
    return COMMENT.matcher(location == null ? "" : location).replaceAll("").replace("[x]", "");
  }

  private static String key(ValidationMessage message) {
    return invariant(message)
        .orElseGet(() -> OF_CODE_SYSTEM.equals(message.getMessageId()) ? UNKNOWN : INVALID);
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
