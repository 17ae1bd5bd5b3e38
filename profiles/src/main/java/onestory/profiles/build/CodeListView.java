package onestory.profiles.build;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptReferenceComponent;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;

/**
 * The page of a code system or value set.
 *
 * @param codes each code with its system, display and definition
 */
record CodeListView(MetadataResource list, List<Map<String, Object>> codes) {

  static List<CodeListView> of(Compiled compiled) {
    return Stream.concat(
            compiled.only(ValueSet.class).stream()
                .map(list -> new CodeListView(list, codesOf(list))),
            compiled.only(CodeSystem.class).stream()
                .map(list -> new CodeListView(list, codesOf(list))))
        .toList();
  }

  String page() {
    return Links.pageOf(list);
  }

  Map<String, Object> entry() {
    return Map.of(
        "link", Links.link(list, list.getTitle()),
        "description", list.getDescription(),
        "tags", List.of(list instanceof ValueSet ? "value set" : "code system", count()));
  }

  Map<String, Object> model() {
    return Map.of(
        "title", list.getTitle(),
        "url", list.getUrl(),
        "description", list.getDescription(),
        "json", Links.jsonOf(list),
        "codes", codes);
  }

  private String count() {
    return codes.size() + (codes.size() == 1 ? " code" : " codes");
  }

  private static List<Map<String, Object>> codesOf(ValueSet list) {
    return list.getCompose().getInclude().stream().flatMap(CodeListView::codesOf).toList();
  }

  private static Stream<Map<String, Object>> codesOf(ConceptSetComponent included) {
    if (!included.hasConcept()) {
      return Stream.of(row(included.getSystem(), "all", "whatever the system has, or its filter"));
    }
    return included.getConcept().stream()
        .map(concept -> row(included.getSystem(), concept.getCode(), nameOf(concept)));
  }

  private static String nameOf(ConceptReferenceComponent concept) {
    return Objects.requireNonNullElse(concept.getDisplay(), "");
  }

  private static List<Map<String, Object>> codesOf(CodeSystem list) {
    return list.getConcept().stream()
        .map(concept -> row(list.getUrl(), concept.getCode(), meaningOf(concept)))
        .toList();
  }

  private static String meaningOf(CodeSystem.ConceptDefinitionComponent concept) {
    return concept.hasDefinition()
        ? concept.getDisplay() + ": " + concept.getDefinition()
        : Objects.requireNonNullElse(concept.getDisplay(), "");
  }

  private static Map<String, Object> row(String system, String code, String meaning) {
    return Map.of("system", system, "code", code, "meaning", meaning);
  }
}
