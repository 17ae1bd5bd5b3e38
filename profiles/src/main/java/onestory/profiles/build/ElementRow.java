package onestory.profiles.build;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.TypeRefComponent;
import org.hl7.fhir.r4.model.Type;

/** One line of a table of elements. */
record ElementRow(ElementDefinition element, String ownBase) {

  /**
   * The lines of a table.
   *
   * @param ownBase what the URLs of our own lists of codes begin with
   */
  static List<Map<String, Object>> of(List<ElementDefinition> elements, String ownBase) {
    return elements.stream().map(element -> new ElementRow(element, ownBase).model()).toList();
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
        "value", value(),
        "codes", codes());
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
    if (element.hasPattern()) {
      return "always with " + codesIn(element.getPattern());
    }
    if (element.hasBinding() && element.getBinding().hasValueSet()) {
      var binding = element.getBinding();
      return binding.getStrength().toCode() + ": " + lastPart(binding.getValueSet());
    }
    return "";
  }

  /** The page of our own list of codes that the element is bound to; empty if there is none. */
  private String codes() {
    var list = element.getBinding().getValueSet();
    return list != null && list.startsWith(ownBase) ? "ValueSet-" + lastPart(list) + ".html" : "";
  }

  private static String codesIn(Type pattern) {
    var codings =
        pattern instanceof CodeableConcept concept
            ? concept.getCoding()
            : pattern instanceof Coding coding ? List.of(coding) : List.<Coding>of();
    return codings.isEmpty()
        ? "a pattern"
        : codings.stream().map(Coding::getCode).collect(Collectors.joining(", "));
  }

  private static String lastPart(String url) {
    return url.substring(url.lastIndexOf('/') + 1);
  }
}
