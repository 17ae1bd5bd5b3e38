package onestory.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cuts a long bundle into parts that are sent one after the other, so that a server need not hold
 * twenty thousand resources in one transaction.
 */
final class Parts {

  private final int longest;

  /**
   * @param longest entries in a part; a part is longer only where entries refer forwards
   */
  Parts(int longest) {
    this.longest = longest;
  }

  /**
   * The entries in parts, none of which refers to a later one. References into earlier parts are
   * rewritten; within a part the server resolves them.
   */
  List<List<Entry>> of(Prepared bundle) {
    if (bundle.entries().size() <= longest || hasUnknownTarget(bundle)) {
      return List.of(bundle.entries());
    }
    var parts = cut(bundle.entries());
    for (var part : parts) {
      var own = new HashSet<String>();
      part.forEach(entry -> own.add(entry.fullUrl()));
      part.forEach(
          entry ->
              entry.rewrite(to -> own.contains(to) ? to : bundle.targets().getOrDefault(to, to)));
    }
    return parts;
  }

  private static boolean hasUnknownTarget(Prepared bundle) {
    return bundle.targets().size() < bundle.entries().size()
        || bundle.targets().values().stream().anyMatch(to -> !Prepared.isId(to));
  }

  private List<List<Entry>> cut(List<Entry> entries) {
    var places = new HashMap<String, Integer>();
    entries.forEach(entry -> places.put(entry.fullUrl(), entry.index()));
    var parts = new ArrayList<List<Entry>>();
    var part = new ArrayList<Entry>();
    var reach = 0;
    for (var entry : entries) {
      part.add(entry);
      reach = Math.max(reach, furthest(entry, places));
      if (part.size() >= longest && reach <= entry.index()) {
        parts.add(part);
        part = new ArrayList<>();
      }
    }
    if (!part.isEmpty()) {
      parts.add(part);
    }
    return parts;
  }

  private static int furthest(Entry entry, Map<String, Integer> places) {
    var references = new HashSet<String>();
    collect(entry.json().path("resource"), references);
    return references.stream().mapToInt(to -> places.getOrDefault(to, 0)).max().orElse(0);
  }

  private static void collect(JsonNode node, Set<String> references) {
    if (node.path("reference").isTextual()) {
      references.add(node.get("reference").asText());
    }
    node.forEach(child -> collect(child, references));
  }
}
