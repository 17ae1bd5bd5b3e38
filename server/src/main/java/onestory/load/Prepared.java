package onestory.load;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * A bundle that may be sent again without doubling anything.
 *
 * @param type {@code transaction} or {@code batch}
 * @param targets where each entry goes, by its fullUrl: {@code Type/id}, or {@code Type?query}
 *     where only the server knows the id
 */
record Prepared(String type, List<Entry> entries, Map<String, String> targets) {

  ObjectNode bundle(List<Entry> some, String asType) {
    var bundle = Json.MAPPER.createObjectNode();
    bundle.put("resourceType", "Bundle").put("type", asType);
    var list = bundle.putArray("entry");
    some.forEach(entry -> list.add(entry.json()));
    return bundle;
  }

  /** Whether a target names one resource for good. */
  static boolean isId(String target) {
    return target.contains("/") && !target.contains("?");
  }

  boolean isTransaction() {
    return type.equals("transaction");
  }
}
