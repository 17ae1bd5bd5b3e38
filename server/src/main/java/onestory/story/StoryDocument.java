package onestory.story;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import onestory.record.RecordBody;

/**
 * A story as a FHIR {@code document} Bundle: a Composition with the headings, then the resources.
 */
final class StoryDocument {

  private static final JsonFactory JSON = new JsonFactory();

  private final Story story;
  private final String base;
  private final StoryComposition composition;

  /**
   * Begins a document.
   *
   * @param base FHIR base of this server, without a slash at the end
   */
  StoryDocument(Story story, String base, StoryComposition composition) {
    this.story = story;
    this.base = base;
    this.composition = composition;
  }

  /** Writes UTF-8 JSON while it goes through the stored bodies, without parsing them. */
  void write(OutputStream out) throws IOException {
    try (var json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("resourceType", "Bundle");
      json.writeObjectFieldStart("identifier");
      json.writeStringField("system", "urn:ietf:rfc:3986");
      json.writeStringField("value", composition.urn());
      json.writeEndObject();
      json.writeStringField("type", "document");
      json.writeStringField("timestamp", composition.now().toString());
      json.writeArrayFieldStart("entry");
      writeComposition(json);
      for (var body : story.bodies()) {
        writeEntry(body, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  /** Writes XML, for which the bodies have to be parsed: several times slower than JSON. */
  void writeXml(FhirContext context, Writer out) throws IOException {
    var json = new ByteArrayOutputStream();
    write(json);
    var bundle = context.newJsonParser().parseResource(json.toString(StandardCharsets.UTF_8));
    context.newXmlParser().encodeResourceToWriter(bundle, out);
  }

  private void writeComposition(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("fullUrl", composition.urn());
    json.writeFieldName("resource");
    composition.write(story, json);
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
