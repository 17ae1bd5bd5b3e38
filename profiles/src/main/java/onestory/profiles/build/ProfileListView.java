package onestory.profiles.build;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r4.model.StructureDefinition;

/** The list of the profiles and extensions, by capability. */
record ProfileListView(Compiled compiled, FshSources sources) {

  Map<String, Object> model() {
    var groups =
        compiled.structureDefinitions().stream()
            .collect(
                Collectors.groupingBy(sources::capabilityOf, TreeMap::new, Collectors.toList()));
    return Map.of(
        "title",
        "Profiles",
        "groups",
        groups.entrySet().stream()
            .map(group -> Map.of("name", group.getKey(), "profiles", cards(group.getValue())))
            .toList());
  }

  private static List<Map<String, Object>> cards(List<StructureDefinition> profiles) {
    return profiles.stream()
        .sorted(
            Comparator.comparing((StructureDefinition it) -> it.getType().equals("Extension"))
                .thenComparing(StructureDefinition::getTitle))
        .map(ProfileListView::card)
        .toList();
  }

  private static Map<String, Object> card(StructureDefinition profile) {
    return Map.of(
        "link", Links.link(profile, profile.getTitle()),
        "type", profile.getType(),
        "everyWrite", profile.getMeta().hasTag(),
        "description", profile.getDescription(),
        "rules", rulesOf(profile));
  }

  private static List<String> rulesOf(StructureDefinition profile) {
    return profile.getDifferential().getElement().stream()
        .flatMap(element -> element.getConstraint().stream())
        .map(ElementDefinitionConstraintComponent::getKey)
        .distinct()
        .toList();
  }
}
