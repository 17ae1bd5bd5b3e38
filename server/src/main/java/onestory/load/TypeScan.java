package onestory.load;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads from a file no more than is needed to know its place in the order. */
final class TypeScan {

  private static final Pattern OF_ENTRY = Pattern.compile("/entry/[0-9]+/resource/resourceType");
  private static final String OF_ROOT = "/resourceType";

  private TypeScan() {}

  /** The rank of the file; what cannot be read goes last and is refused when its turn comes. */
  static int rank(Path file) throws IOException {
    try (var in = SourceFile.open(file);
        var json = Json.MAPPER.createParser(in)) {
      var root = new StringBuilder();
      var types = SourceFile.isNdjson(file) ? firstLine(json, root) : types(json, root);
      return types.isEmpty() ? Rank.ofType(root.toString()) : Rank.ofBundle(types);
    } catch (JsonProcessingException broken) {
      return Rank.LAST;
    }
  }

  private static Set<String> firstLine(JsonParser json, StringBuilder root) throws IOException {
    JsonNode line = Json.MAPPER.readTree(json);
    root.append(line == null ? "" : line.path("resourceType").asText());
    return Set.of();
  }

  private static Set<String> types(JsonParser json, StringBuilder root) throws IOException {
    var types = new HashSet<String>();
    while (!types.contains("Patient") && json.nextToken() != null) {
      if (json.currentToken() == JsonToken.VALUE_STRING
          && "resourceType".equals(json.currentName())) {
        note(json, root, types);
      }
    }
    return types;
  }

  private static void note(JsonParser json, StringBuilder root, Set<String> types)
      throws IOException {
    var place = json.getParsingContext().pathAsPointer().toString();
    if (place.equals(OF_ROOT)) {
      root.append(json.getText());
    } else if (OF_ENTRY.matcher(place).matches()) {
      types.add(json.getText());
    }
  }
}
