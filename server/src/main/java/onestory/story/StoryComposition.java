package onestory.story;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import onestory.record.Heading;
import onestory.record.RecordBody;

/**
 * The Composition of a story: a section for each heading under which something is told.
 *
 * @param id identifies this one answer
 * @param now when it is made
 */
record StoryComposition(UUID id, Instant now) {

  String urn() {
    return "urn:uuid:" + id;
  }

  void write(Story story, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("resourceType", "Composition");
    json.writeStringField("id", id.toString());
    json.writeStringField("status", "final");
    json.writeObjectFieldStart("type");
    writeCoding(json, "http://loinc.org", "60591-5", "Patient summary Document");
    json.writeEndObject();
    json.writeObjectFieldStart("subject");
    json.writeStringField("reference", "Patient/" + story.person());
    json.writeEndObject();
    json.writeStringField("date", now.toString());
    json.writeArrayFieldStart("author");
    json.writeStartObject();
    json.writeStringField("display", "OneStory");
    json.writeEndObject();
    json.writeEndArray();
    json.writeStringField("title", PartWords.title(story.part()));
    writeSections(byHeading(story.bodies()), json);
    json.writeEndObject();
  }

  private static Map<Heading, List<RecordBody>> byHeading(List<RecordBody> bodies) {
    return bodies.stream()
        .filter(body -> body.heading().isPresent())
        .collect(
            Collectors.groupingBy(
                body -> body.heading().orElseThrow(),
                () -> new EnumMap<>(Heading.class),
                Collectors.toList()));
  }

  private static void writeSections(Map<Heading, List<RecordBody>> sections, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("section");
    for (var section : sections.entrySet()) {
      json.writeStartObject();
      json.writeStringField("title", section.getKey().title());
      json.writeObjectFieldStart("code");
      writeCoding(json, Heading.SYSTEM, section.getKey().code(), section.getKey().title());
      json.writeEndObject();
      writeEntries(section.getValue(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeEntries(List<RecordBody> bodies, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("entry");
    for (var body : bodies) {
      json.writeStartObject();
      json.writeStringField("reference", body.identity().type() + "/" + body.identity().id());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeCoding(JsonGenerator json, String system, String code, String display)
      throws IOException {
    json.writeArrayFieldStart("coding");
    json.writeStartObject();
    json.writeStringField("system", system);
    json.writeStringField("code", code);
    json.writeStringField("display", display);
    json.writeEndObject();
    json.writeEndArray();
  }
}
