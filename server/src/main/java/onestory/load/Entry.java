package onestory.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One entry of a bundle.
 *
 * @param json the entry itself; changes are made in it
 */
record Entry(ObjectNode json, int index) {

  boolean hasResource() {
    return json.path("resource").isObject();
  }

  ObjectNode resource() {
    return json.withObject("/resource");
  }

  String type() {
    return json.path("resource").path("resourceType").asText();
  }

  /** By what other entries refer to this one; empty if they cannot. */
  String fullUrl() {
    return json.path("fullUrl").asText();
  }

  /** The entry's fullUrl, or its index if it has none. */
  String place() {
    return fullUrl().isEmpty() ? "entry " + index : fullUrl();
  }

  /** A collection asks for nothing: its entries are taken as new. */
  boolean isCreate() {
    return json.path("request").path("method").asText("POST").equals("POST");
  }

  boolean isUpdate() {
    return json.path("request").path("method").asText().equals("PUT");
  }

  String url() {
    return json.path("request").path("url").asText();
  }

  Optional<String> condition() {
    var condition = json.path("request").path("ifNoneExist").asText();
    return condition.isEmpty() ? Optional.empty() : Optional.of(condition);
  }

  void put(String id) {
    resource().put("id", id);
    json.withObject("/request").put("method", "PUT").put("url", type() + "/" + id);
  }

  void createUnless(String condition) {
    json.withObject("/request")
        .put("method", "POST")
        .put("url", type())
        .put("ifNoneExist", condition);
  }

  /** Replaces every literal reference. */
  void rewrite(UnaryOperator<String> references) {
    rewrite(json.path("resource"), references);
  }

  private static void rewrite(JsonNode node, UnaryOperator<String> references) {
    if (node instanceof ObjectNode object && object.path("reference").isTextual()) {
      object.put("reference", references.apply(object.get("reference").asText()));
    }
    node.forEach(child -> rewrite(child, references));
  }
}
