package onestory.profiles.build;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;

/** The page of one profile: what it is for, its rules, its elements, its examples. */
record ProfileView(Compiled compiled, StructureDefinition profile) {

  Map<String, Object> model() {
    return Map.of(
        "title", profile.getTitle(),
        "type", profile.getType(),
        "url", profile.getUrl(),
        "description", profile.getDescription(),
        "purpose", Objects.requireNonNullElse(profile.getPurpose(), ""),
        "everyWrite", profile.getMeta().hasTag(),
        "rules", rules(),
        "changed", changedElements(),
        "elements", ElementRow.of(profile.getSnapshot().getElement(), ownBase()),
        "downloads", Map.of("json", Links.jsonOf(profile), "examples", examples()));
  }

  private List<Map<String, Object>> changedElements() {
    Set<String> changed =
        profile.getDifferential().getElement().stream()
            .map(ElementDefinition::getId)
            .collect(Collectors.toSet());
    return ElementRow.of(
        profile.getSnapshot().getElement().stream()
            .filter(element -> changed.contains(element.getId()))
            .toList(),
        ownBase());
  }

  private String ownBase() {
    return compiled.guide().getUrl().replaceFirst("/ImplementationGuide/.*$", "/");
  }

  private List<Map<String, Object>> rules() {
    return profile.getDifferential().getElement().stream()
        .flatMap(
            element ->
                element.getConstraint().stream()
                    .map(constraint -> new RuleRow(compiled, element, constraint).model()))
        .toList();
  }

  private List<Map<String, Object>> examples() {
    return compiled.toldExamples().stream()
        .filter(example -> example.getMeta().hasProfile(profile.getUrl()))
        .map(this::link)
        .toList();
  }

  private Map<String, Object> link(Resource example) {
    return Links.link(example, compiled.titleOf(example));
  }
}
