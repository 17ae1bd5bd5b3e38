package onestory.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Takes from a server's reason whatever it repeats about a person: a report is read by operators.
 *
 * <p>Masked are NHS numbers, and every value that the bundle holds under a name, an address, a
 * telephone number, an identifier, a birth date, a narrative or a label.
 */
final class Discretion {

  private static final Pattern NHS_NUMBER = Pattern.compile("\\b\\d{3}[ -]?\\d{3}[ -]?\\d{4}\\b");
  private static final Set<String> PERSONAL =
      Set.of("family", "given", "line", "city", "postalCode", "birthDate", "value", "valueString");
  private static final Set<String> LABELS = Set.of("display", "text", "div");
  private static final String MASK = "…";
  private static final int SHORTEST = 3;

  /** Longest first, so that a name within a longer value does not break it up. */
  private final Set<String> values =
      new TreeSet<>(
          Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));

  private Discretion() {}

  static Discretion about(List<Entry> entries) {
    var discretion = new Discretion();
    entries.forEach(entry -> discretion.collect(entry.json().path("resource"), ""));
    return discretion;
  }

  String apply(String reason) {
    var masked = reason;
    for (var value : values) {
      masked = masked.contains(value) ? withoutWord(masked, value) : masked;
    }
    return NHS_NUMBER.matcher(masked).replaceAll(MASK);
  }

  private static String withoutWord(String text, String value) {
    return text.replaceAll("(?<!\\w)" + Pattern.quote(value) + "(?!\\w)", MASK);
  }

  private void collect(JsonNode node, String field) {
    if (node.isValueNode()) {
      note(node, field);
    } else if (node.isArray()) {
      node.forEach(child -> collect(child, field));
    } else {
      node.fields().forEachRemaining(child -> collect(child.getValue(), child.getKey()));
    }
  }

  private void note(JsonNode value, String field) {
    if (value.isTextual()
        && value.asText().length() >= SHORTEST
        && (PERSONAL.contains(field) || LABELS.contains(field))) {
      values.add(value.asText());
    }
  }
}
