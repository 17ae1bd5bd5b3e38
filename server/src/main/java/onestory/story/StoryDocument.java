package onestory.story;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import onestory.record.RecordBody;

/**
 * A story as a FHIR {@code document} Bundle: a Composition with the headings, then the resources.
 */
final class StoryDocument {

  private static final JsonFactory JSON = new JsonFactory();

  private final String base;
  private final UUID id;
  private final Instant now;

  /**
   * Begins a document.
   *
   * @param base FHIR base of this server, without a slash at the end
   * @param id identifies this one answer
   * @param now when it is made
   */
  StoryDocument(String base, UUID id, Instant now) {
    this.base = base;
    this.id = id;
    this.now = now;
  }

  /** Writes the document as UTF-8 JSON while it goes through the bodies. */
  void write(String person, List<RecordBody> bodies, OutputStream out) throws IOException {
    try (var json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("resourceType", "Bundle");
      json.writeObjectFieldStart("identifier");
      json.writeStringField("system", "urn:ietf:rfc:3986");
      json.writeStringField("value", "urn:uuid:" + id);
      json.writeEndObject();
      json.writeStringField("type", "document");
      json.writeStringField("timestamp", now.toString());
      json.writeArrayFieldStart("entry");
      writeComposition(person, bodies, json);
      for (var body : bodies) {
        writeEntry(body, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private void writeComposition(String person, List<RecordBody> bodies, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("fullUrl", "urn:uuid:" + id);
    json.writeFieldName("resource");
    new StoryComposition(id, now).write(person, bodies, json);
    json.writeEndObject();
  }

  private void writeEntry(RecordBody body, JsonGenerator json) throws IOException {
    var identity = body.identity();
    json.writeStartObject();
    json.writeStringField("fullUrl", base + "/" + identity.type() + "/" + identity.id());
    json.writeFieldName("resource");
    json.writeRawValue(SplicedJson.of(body));
    json.writeEndObject();
  }
}
