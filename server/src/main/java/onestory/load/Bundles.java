package onestory.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Reads a parcel as one bundle that a FHIR server can act on. */
final class Bundles {

  private static final Set<String> LOADABLE = Set.of("transaction", "batch", "collection");

  private Bundles() {}

  /**
   * A transaction or batch as it stands; a collection, a single resource and NDJSON lines as a
   * transaction.
   *
   * @throws Unreadable if it is none of these
   */
  static ObjectNode read(Parcel parcel, byte[] content) {
    return parcel.isLines() ? ofLines(parcel, content) : ofFile(Json.parse(content));
  }

  private static ObjectNode ofFile(JsonNode root) {
    var type = root.path("resourceType").asText();
    if (!(root instanceof ObjectNode object) || type.isEmpty()) {
      throw new Unreadable("not a FHIR resource");
    }
    if (!type.equals("Bundle")) {
      return with(transaction(), object);
    }
    if (!LOADABLE.contains(object.path("type").asText())) {
      throw new Unreadable("a bundle must be a transaction, a batch or a collection to be loaded");
    }
    return object.path("type").asText().equals("collection")
        ? object.put("type", "transaction")
        : object;
  }

  private static ObjectNode ofLines(Parcel parcel, byte[] content) {
    var bundle = transaction();
    var lines = new String(content, StandardCharsets.UTF_8).split("\n", -1);
    for (var i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank()) {
        with(bundle, resource(parcel.entry(i), lines[i]));
      }
    }
    return bundle;
  }

  private static ObjectNode resource(String place, String line) {
    try {
      if (Json.parse(line.getBytes(StandardCharsets.UTF_8)) instanceof ObjectNode resource) {
        return resource;
      }
    } catch (Unreadable broken) {
      throw new Unreadable(place + " is not JSON");
    }
    throw new Unreadable(place + " is not a resource");
  }

  private static ObjectNode transaction() {
    var bundle = Json.MAPPER.createObjectNode();
    bundle.put("resourceType", "Bundle").put("type", "transaction").putArray("entry");
    return bundle;
  }

  private static ObjectNode with(ObjectNode bundle, ObjectNode resource) {
    var url = resource.path("resourceType").asText() + "/" + resource.path("id").asText();
    var entry = bundle.withArray("entry").addObject();
    entry.set("resource", resource);
    entry.putObject("request").put("method", "PUT").put("url", url);
    return bundle;
  }
}
