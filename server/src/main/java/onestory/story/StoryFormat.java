package onestory.story;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import onestory.fhir.Refusals;
import onestory.fhir.Rule;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** The forms in which a story is told. */
enum StoryFormat {
  JSON,
  XML,
  HTML;

  private static final Rule UNKNOWN =
      new Rule(
          "story-format",
          IssueType.NOTSUPPORTED,
          "a story is told as JSON (_format=json), XML (_format=xml) or a page (_format=html)");

  /**
   * What the request asks for by {@code _format}, else by {@code Accept}; JSON by default.
   *
   * @throws ca.uhn.fhir.rest.server.exceptions.InvalidRequestException if {@code _format} names
   *     another
   */
  static StoryFormat of(RequestDetails request) {
    var asked = request.getParameters().get("_format");
    if (asked != null && asked.length > 0) {
      return named(asked[0]).orElseThrow(() -> Refusals.badRequest(UNKNOWN));
    }
    var accept = Optional.ofNullable(request.getHeader("Accept")).orElse("");
    if (accept.startsWith("text/html")) {
      return HTML;
    }
    return accept.contains("application/fhir+xml") ? XML : JSON;
  }

  private static Optional<StoryFormat> named(String format) {
    return Arrays.stream(values())
        .filter(known -> format.toLowerCase(Locale.ROOT).contains(known.word()))
        .findFirst();
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
