package onestory.server;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;

/** What the server answers about packages, for a person to read. */
final class PackagePage {

  private PackagePage() {}

  /** The request for a removal, from {@code name} or {@code name#version}. */
  static String removal(String name) {
    var parts = name.split("#", 2);
    var parameters = new Parameters().addParameter("name", parts[0]);
    if (parts.length > 1) {
      parameters.addParameter("version", parts[1]);
    }
    return parser().encodeResourceToString(parameters);
  }

  /**
   * Prints an answer.
   *
   * @return the exit status
   */
  static int print(int status, String body, PrintWriter out) {
    try {
      var answer = parser().parseResource(body);
      if (answer instanceof OperationOutcome outcome) {
        outcome.getIssue().forEach(issue -> out.println("Refused: " + issue.getDiagnostics()));
      } else {
        print((Parameters) answer, out);
      }
    } catch (DataFormatException | ClassCastException e) {
      out.printf("The answer, %d, is no FHIR; is this OneStory's address?%n", status);
      return 1;
    }
    return status < 300 ? 0 : 1;
  }

  private static void print(Parameters answer, PrintWriter out) {
    var skipped = new TreeMap<String, Long>();
    for (var part : answer.getParameter()) {
      switch (part.getName()) {
        case "package" -> out.println(packageLine(part));
        case "replaced" -> out.println("  in the place of " + value(part));
        case "missing" -> out.println("  depends on " + value(part) + ", which is not here");
        case "skipped" -> skipped.merge(value(part.getPart().get(1)), 1L, Long::sum);
        case "checked" -> out.println("  stored resources looked at: " + value(part));
        case "failing" -> out.println("  of these would not be valid any more: " + value(part));
        case "broken" -> out.println("    rule " + values(part));
        case "outcome" -> print((OperationOutcome) part.getResource(), out);
        default -> {}
      }
    }
    print(skipped, out);
  }

  private static void print(Map<String, Long> skipped, PrintWriter out) {
    skipped.forEach((why, count) -> out.printf("  skipped %d: %s%n", count, why));
  }

  private static void print(OperationOutcome outcome, PrintWriter out) {
    outcome.getIssue().forEach(issue -> out.println("  " + issue.getDiagnostics()));
  }

  private static String packageLine(ParametersParameterComponent part) {
    var words = part.getPart().stream().map(PackagePage::value).toList();
    return words.size() > 3
        ? "%s#%s, installed %s".formatted(words.get(0), words.get(1), words.get(3))
        : words.get(0) + "#" + words.get(1);
  }

  private static String values(ParametersParameterComponent part) {
    return part.getPart().stream().map(PackagePage::value).collect(Collectors.joining(": "));
  }

  private static String value(ParametersParameterComponent part) {
    return part.getValue().primitiveValue();
  }

  private static IParser parser() {
    return FhirContext.forR4Cached().newJsonParser();
  }
}
