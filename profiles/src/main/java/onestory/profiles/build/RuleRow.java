package onestory.profiles.build;

import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionConstraintComponent;

/** One rule of a profile: what it asks, what to do when it is broken, and instances of both. */
record RuleRow(
    Compiled compiled, ElementDefinition element, ElementDefinitionConstraintComponent constraint) {

  Map<String, Object> model() {
    // The first sentence is the rule, what follows is the remedy; InvariantsTest holds it.
    var sentences = constraint.getHuman().split("(?<=\\.)\\s+", 2);
    return Map.of(
        "key", constraint.getKey(),
        "element", element.getId(),
        "rule", sentences[0],
        "remedy", sentences.length > 1 ? sentences[1] : "",
        "expression", constraint.getExpression(),
        "severity", constraint.getSeverity().toCode(),
        "met", instances(false),
        "broken", instances(true));
  }

  private List<Map<String, Object>> instances(boolean breaking) {
    return compiled.instancesOf(constraint.getKey(), breaking).stream()
        .map(instance -> Links.link(instance, compiled.titleOf(instance)))
        .toList();
  }
}
