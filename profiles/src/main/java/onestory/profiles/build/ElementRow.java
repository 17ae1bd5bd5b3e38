package onestory.profiles.build;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.TypeRefComponent;

/** One line of a table of elements. */
record ElementRow(ElementDefinition element) {

  static List<Map<String, Object>> of(List<ElementDefinition> elements) {
    return elements.stream().map(element -> new ElementRow(element).model()).toList();
  }

  private Map<String, Object> model() {
    return Map.of(
        "depth", "depth-" + depth(),
        "id", element.getId(),
        "name", name(),
        "must", element.getMustSupport(),
        "cardinality", element.getMin() + ".." + element.getMax(),
        "type", types(),
        "short", element.getShort(),
        "value", value());
  }

  private long depth() {
    return element.getPath().chars().filter(c -> c == '.').count();
  }

  private String name() {
    return element.getId().substring(element.getId().lastIndexOf('.') + 1);
  }

  private String types() {
    return element.getType().stream()
        .map(ElementRow::name)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String name(TypeRefComponent type) {
    var targets =
        type.getTargetProfile().stream()
            .map(target -> lastPart(target.getValue()))
            .collect(Collectors.joining(" | "));
    // FHIR's own primitive ids are typed as http://hl7.org/fhirpath/System.String.
    var name = lastPart(type.getCode()).replace("System.", "");
    return targets.isEmpty() ? name : name + "(" + targets + ")";
  }

  private String value() {
    if (element.hasFixed()) {
      return "always " + element.getFixed().primitiveValue();
    }
    if (element.hasBinding() && element.getBinding().hasValueSet()) {
      var binding = element.getBinding();
      return binding.getStrength().toCode() + ": " + lastPart(binding.getValueSet());
    }
    return "";
  }

  private static String lastPart(String url) {
    return url.substring(url.lastIndexOf('/') + 1);
  }
}
