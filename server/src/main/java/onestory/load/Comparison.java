package onestory.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import onestory.load.Difference.Kind;

/**
 * Compares a resource that was sent with the one that came back, element by element.
 *
 * <p>Not compared is what a server sets by itself: the id, and in meta the version, the time of the
 * last update and the source. References are the same if they name the same resource; narrative is
 * the same if it differs in white space alone; numbers must have the same digits.
 */
final class Comparison {

  private static final Set<String> OF_SERVER = Set.of("versionId", "lastUpdated", "source");

  private final BiPredicate<String, String> sameReference;
  private final Map<String, Kind> found = new LinkedHashMap<>();

  private Comparison(BiPredicate<String, String> sameReference) {
    this.sameReference = sameReference;
  }

  /**
   * What is different, by path.
   *
   * @param sameReference whether a reference that was sent names what the stored one names
   */
  static Map<String, Kind> of(
      JsonNode sent, JsonNode stored, BiPredicate<String, String> sameReference) {
    var comparison = new Comparison(sameReference);
    comparison.compare(withoutServers(sent), withoutServers(stored), "$");
    return comparison.found;
  }

  private static JsonNode withoutServers(JsonNode resource) {
    ObjectNode copy = resource.deepCopy();
    copy.remove("id");
    if (copy.get("meta") instanceof ObjectNode meta && meta.remove(OF_SERVER).isEmpty()) {
      copy.remove("meta");
    }
    return copy;
  }

  private void compare(JsonNode sent, JsonNode stored, String path) {
    if (sent.isObject() && stored.isObject()) {
      names(sent, stored)
          .forEach(
              name -> compareField(name, sent.path(name), stored.path(name), path + "." + name));
    } else if (sent.isArray() && stored.isArray()) {
      for (var i = 0; i < Math.max(sent.size(), stored.size()); i++) {
        compare(sent.path(i), stored.path(i), path + "[" + i + "]");
      }
    } else if (stored.isMissingNode()) {
      found.put(path, Kind.MISSING);
    } else if (sent.isMissingNode()) {
      found.put(path, Kind.ADDED);
    } else if (sent.getNodeType() != stored.getNodeType()
        || !sent.asText().equals(stored.asText())) {
      found.put(path, Kind.CHANGED);
    }
  }

  private void compareField(String name, JsonNode sent, JsonNode stored, String path) {
    var sameInOtherWords =
        sent.isTextual()
            && stored.isTextual()
            && switch (name) {
              case "reference" -> sameReference.test(sent.asText(), stored.asText());
              case "div" -> flat(sent).equals(flat(stored));
              default -> false;
            };
    if (!sameInOtherWords) {
      compare(sent, stored, path);
    }
  }

  private static String flat(JsonNode narrative) {
    return narrative.asText().replaceAll("\\s+", " ").replaceAll(" ?(</?[a-z]+[^>]*>) ?", "$1");
  }

  private static Set<String> names(JsonNode sent, JsonNode stored) {
    var names = new TreeSet<String>();
    sent.fieldNames().forEachRemaining(names::add);
    stored.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
