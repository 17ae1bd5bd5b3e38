package onestory.story;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onestory.caller.ReadableTypes;
import onestory.fhir.Asked;
import onestory.fhir.AskedId;
import onestory.fhir.Refusals;
import onestory.fhir.Rule;
import onestory.record.Heading;
import onestory.record.RecordPart;
import org.hl7.fhir.r4.model.Parameters;

/**
 * What {@code $story} is asked.
 *
 * @param person id of the Patient
 * @param asked the id by which it was asked for, if that is another
 */
record StoryRequest(String person, StoryFormat format, RecordPart part, Optional<String> asked) {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Rule SINCE =
      Rule.invalid(
          "story-since",
          "_since is a time with its offset (2026-11-02T10:00:00Z), or a day (2026-11-02)");
  private static final Rule SECTION =
      Rule.invalid(
          "story-section",
          "section is one of: "
              + Arrays.stream(Heading.values()).map(Heading::code).collect(Collectors.joining(", "))
              + "; several are divided by commas");

  /**
   * Reads the request: parameters in the URL, or in Parameters that were sent.
   *
   * @throws ca.uhn.fhir.rest.server.exceptions.InvalidRequestException if it cannot be understood
   */
  static StoryRequest of(String person, RequestDetails request) {
    var sections =
        words(request, "section")
            .flatMap(text -> Arrays.stream(text.split(",", -1)))
            .map(code -> heading(code.strip()))
            .collect(Collectors.toSet());
    var since = words(request, "_since").findFirst().map(StoryRequest::time);
    var part =
        new RecordPart(
            sections.isEmpty() ? RecordPart.WHOLE.headings() : sections,
            since,
            ReadableTypes.of(request));
    return new StoryRequest(person, StoryFormat.of(request), part, AskedId.of(request));
  }

  private static Stream<String> words(RequestDetails request, String name) {
    var inUrl = request.getParameters().getOrDefault(name, new String[0]);
    var sent =
        request.getResource() instanceof Parameters parameters
            ? new Asked(parameters).words(name)
            : Stream.<String>of();
    return Stream.concat(Arrays.stream(inUrl), sent);
  }

  private static Heading heading(String code) {
    return Arrays.stream(Heading.values())
        .filter(heading -> heading.code().equals(code))
        .findFirst()
        .orElseThrow(() -> Refusals.badRequest(SECTION, "section"));
  }

  // A plus sign that was not encoded arrives as a space.
  private static Instant time(String text) {
    try {
      return text.contains("T")
          ? OffsetDateTime.parse(text.replace(' ', '+')).toInstant()
          : LocalDate.parse(text).atStartOfDay(LONDON).toInstant();
    } catch (DateTimeException e) {
      throw Refusals.badRequest(SINCE, "_since");
    }
  }
}
