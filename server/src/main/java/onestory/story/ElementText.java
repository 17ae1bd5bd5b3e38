package onestory.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** FHIR elements in the words that a person reads. */
final class ElementText {

  private static final List<String> SHORT_FORMS =
      List.of("text", "display", "contentString", "reference", "value");

  private ElementText() {}

  /** The first of these elements that is there, in words. */
  static Optional<String> first(JsonNode resource, List<String> elements) {
    return elements.stream()
        .map(resource::path)
        .map(ElementText::of)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** One element in words; empty if it is absent or says nothing to a person. */
  static Optional<String> of(JsonNode element) {
    if (element.isValueNode()) {
      return Optional.of(element.asText()).filter(ElementText::isReadable);
    }
    if (element.isArray()) {
      return joined(element);
    }
    return element.isObject() ? structured(element) : Optional.empty();
  }

  // A bare reference to a Patient is a number, and the page says at its head whose it is.
  private static boolean isReadable(String text) {
    return !text.isBlank() && !text.startsWith("Patient/");
  }

  private static Optional<String> joined(JsonNode elements) {
    var text =
        StreamSupport.stream(elements.spliterator(), false)
            .map(ElementText::of)
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return Optional.of(text).filter(joined -> !joined.isEmpty());
  }

  private static Optional<String> structured(JsonNode element) {
    if (element.has("family") || element.has("given")) {
      return name(element);
    }
    if (element.has("line") || element.has("postalCode")) {
      return address(element);
    }
    if (element.has("value") && element.has("unit")) {
      return Optional.of(element.path("value").asText() + " " + element.path("unit").asText());
    }
    if (element.has("manifestation")) {
      return joined(element.path("manifestation"));
    }
    if (element.has("start")) {
      return Optional.of(element.path("start").asText());
    }
    var coded = SHORT_FORMS.stream().filter(element::has).findFirst().map(element::path);
    return coded.or(() -> Optional.of(element.path("coding"))).flatMap(ElementText::codeable);
  }

  private static Optional<String> codeable(JsonNode element) {
    return element.isArray()
        ? element.findValuesAsText("display").stream().findFirst()
        : of(element);
  }

  private static Optional<String> name(JsonNode name) {
    return joined(name.path("given"))
        .map(given -> given.replace(",", "") + " " + name.path("family").asText())
        .or(() -> of(name.path("family")));
  }

  private static Optional<String> address(JsonNode address) {
    var parts = List.of("line", "city", "postalCode");
    return Optional.of(
        parts.stream()
            .map(part -> of(address.path(part)))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", ")));
  }
}
