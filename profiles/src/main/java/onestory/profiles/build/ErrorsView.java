package onestory.profiles.build;

import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * The catalogue of errors: every rule that a request can break, each with an anchor of its code.
 *
 * @param server rules that the server holds
 * @param profiles rules of the profiles, with where they are told of
 */
record ErrorsView(List<Map<String, Object>> server, List<Map<String, Object>> profiles) {

  private static final String RULES = "rule";

  static ErrorsView of(Compiled compiled) {
    return new ErrorsView(
        compiled.only(CodeSystem.class).stream()
            .filter(list -> Compiled.idOf(list).equals(RULES))
            .flatMap(list -> list.getConcept().stream())
            .map(ErrorsView::rule)
            .toList(),
        compiled.structureDefinitions().stream()
            .flatMap(profile -> rulesOf(compiled, profile).stream())
            .toList());
  }

  int count() {
    return server.size() + profiles.size();
  }

  Map<String, Object> model() {
    return Map.of("title", "Errors", "server", server, "profiles", profiles);
  }

  private static Map<String, Object> rule(ConceptDefinitionComponent concept) {
    return Map.of(
        "key", concept.getCode(),
        "name", concept.getDisplay(),
        "rule", concept.getDefinition());
  }

  private static List<Map<String, Object>> rulesOf(Compiled compiled, StructureDefinition profile) {
    return profile.getDifferential().getElement().stream()
        .flatMap(
            element ->
                element.getConstraint().stream()
                    .map(constraint -> new RuleRow(compiled, element, constraint).model()))
        .map(
            rule ->
                Map.<String, Object>of(
                    "rule", rule, "link", Links.link(profile, profile.getTitle())))
        .toList();
  }
}
