package onestory.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds where a text stands in JSON, as a JSON Pointer. */
final class JsonPlace {

  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonPlace() {}

  static Optional<String> of(String json, String text) {
    try {
      return of(JSON.readTree(json), text, "");
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Optional<String> of(JsonNode node, String text, String place) {
    if (node.isTextual()) {
      return Optional.of(place).filter(here -> node.asText().equals(text));
    }
    return node.isArray()
        ? IntStream.range(0, node.size())
            .boxed()
            .flatMap(i -> of(node.get(i), text, place + "/" + i).stream())
            .findFirst()
        : node.properties().stream()
            .flatMap(child -> of(child.getValue(), text, place + "/" + child.getKey()).stream())
            .findFirst();
  }
}
