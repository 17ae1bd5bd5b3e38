package onestory.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One resource as a line of the readable story.
 *
 * @param what what it is
 * @param detail what it says, with its status
 * @param when when it happened or was recorded, a date
 * @param who who recorded it
 * @param path where the whole of it is, relative to the FHIR base
 */
record StoryLine(String what, String detail, String when, String who, String path) {

  private static final List<String> WHAT =
      List.of(
          "code",
          "medicationCodeableConcept",
          "medicationReference",
          "vaccineCode",
          "title",
          "name",
          "category",
          "type",
          "class",
          "description",
          "scope",
          "relationship");
  private static final List<String> SAYS =
      List.of(
          "reaction",
          "severity",
          "criticality",
          "valueQuantity",
          "valueCodeableConcept",
          "valueString",
          "valueInteger",
          "valueBoolean",
          "dosage",
          "payload",
          "reasonCode");
  private static final List<String> STATUS = List.of("clinicalStatus", "status", "lifecycleStatus");
  private static final List<String> WHEN =
      List.of(
          "effectiveDateTime",
          "effectivePeriod",
          "occurrencePeriod",
          "performedDateTime",
          "occurrenceDateTime",
          "onsetDateTime",
          "authoredOn",
          "authored",
          "period",
          "start",
          "sent",
          "date",
          "dateTime",
          "recordedDate",
          "recorded",
          "startDate",
          "created");
  private static final List<String> WHO =
      List.of(
          "recorder",
          "author",
          "performer",
          "informationSource",
          "requester",
          "asserter",
          "sender",
          "participant",
          "organization");

  private static final int DATE = "2026-11-23".length();
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

  static StoryLine of(JsonNode resource) {
    var type = resource.path("resourceType").asText();
    return new StoryLine(
        ElementText.first(resource, WHAT).orElse(type),
        detail(resource),
        ElementText.first(resource, WHEN).map(StoryLine::day).orElse(""),
        ElementText.first(resource, WHO).orElse(""),
        type + "/" + resource.path("id").asText());
  }

  private static String detail(JsonNode resource) {
    var says =
        SAYS.stream()
            .map(resource::path)
            .map(ElementText::of)
            .flatMap(Optional::stream)
            .distinct()
            .collect(Collectors.joining("; "));
    var status = ElementText.first(resource, STATUS).orElse("");
    return says.isEmpty() || status.isEmpty() ? says + status : says + " (" + status + ")";
  }

  // Partial dates stay as they are.
  private static String day(String instant) {
    return instant.length() < DATE
        ? instant
        : DAY.format(LocalDate.parse(instant.substring(0, DATE)));
  }
}
