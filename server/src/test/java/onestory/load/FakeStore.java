package onestory.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the fake server does with bundles and reads. */
final class FakeStore {

  private final Map<String, ObjectNode> held;

  FakeStore(Map<String, ObjectNode> held) {
    this.held = held;
  }

  ObjectNode act(JsonNode bundle) {
    var ids = new HashMap<String, String>();
    var answer = Json.MAPPER.createObjectNode();
    answer.put("resourceType", "Bundle").put("type", "transaction-response").putArray("entry");
    for (var json : bundle.path("entry")) {
      var entry = new Entry((ObjectNode) json.deepCopy(), 0);
      ids.put(entry.fullUrl(), keep(entry));
      answer.withArray("entry").addObject().putObject("response").put("status", "200 OK");
    }
    held.values().forEach(one -> wrap(one).rewrite(to -> resolved(ids.getOrDefault(to, to))));
    return answer;
  }

  Optional<String> get(String url) {
    if (url.equals("metadata")) {
      return Optional.of("{\"resourceType\":\"CapabilityStatement\"}");
    }
    if (url.endsWith("/$story")) {
      return Optional.of(story(url.replace("/$story", "")));
    }
    if (url.contains("?")) {
      return Optional.of(bundleOf(resolved(url)));
    }
    return Optional.ofNullable(held.get(url)).map(JsonNode::toString);
  }

  static String id(JsonNode resource) {
    return resource.path("resourceType").asText() + "/" + resource.path("id").asText();
  }

  private String keep(Entry entry) {
    var resource = entry.resource();
    var known = entry.condition().map(query -> resolved(entry.type() + "?" + query));
    if (known.filter(held::containsKey).isPresent()) {
      return known.get();
    }
    if (entry.isCreate()) {
      resource.put(
          "id",
          Identifiers.nhsNumber(resource)
              .map(number -> number.value())
              .orElseGet(() -> UUID.randomUUID().toString()));
    }
    resource.putObject("meta").put("versionId", "1");
    held.put(id(resource), resource);
    return id(resource);
  }

  private String resolved(String reference) {
    if (!reference.contains("?identifier=")) {
      return reference;
    }
    var decoded = URLDecoder.decode(reference, StandardCharsets.UTF_8);
    var type = decoded.substring(0, decoded.indexOf('?'));
    var token = decoded.substring(decoded.indexOf('=') + 1);
    return held.values().stream()
        .filter(one -> one.path("resourceType").asText().equals(type))
        .filter(one -> Identifiers.tokens(one).anyMatch(token::equals))
        .map(FakeStore::id)
        .findFirst()
        .orElse(reference);
  }

  private String story(String person) {
    var inStory =
        held.values().stream()
            .filter(one -> id(one).equals(person) || one.toString().contains("\"" + person + "\""))
            .map(FakeStore::id)
            .toArray(String[]::new);
    return bundleOf(inStory);
  }

  private String bundleOf(String... ids) {
    var bundle = Json.MAPPER.createObjectNode().put("resourceType", "Bundle");
    for (var id : ids) {
      if (held.containsKey(id)) {
        bundle.withArray("entry").addObject().set("resource", held.get(id));
      }
    }
    return bundle.toString();
  }

  private static Entry wrap(ObjectNode resource) {
    var json = Json.MAPPER.createObjectNode();
    json.set("resource", resource);
    return new Entry(json, 0);
  }
}
