package onestory.profiles.build;

import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.utilities.MarkDownProcessor;
import org.hl7.fhir.utilities.MarkDownProcessor.Dialect;

/** The first page of the guide. */
record IndexView(Compiled compiled) {

  /**
   * What the template shows.
   *
   * @param introduction the page that an author wrote, in Markdown
   */
  Map<String, Object> model(String introduction) {
    var guide = compiled.guide();
    return Map.of(
        "title", guide.getTitle(),
        "introduction", new MarkDownProcessor(Dialect.COMMON_MARK).process(introduction, "index"),
        "version", guide.getPackageId() + "#" + guide.getVersion(),
        "profiles", compiled.structureDefinitions().stream().map(this::profile).toList(),
        "lists", CodeListView.of(compiled).stream().map(CodeListView::entry).toList(),
        "examples", compiled.toldExamples().stream().map(this::example).toList(),
        "json", compiled.definitions().stream().map(Links::jsonOf).toList());
  }

  private Map<String, Object> profile(StructureDefinition profile) {
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
        .map(constraint -> constraint.getKey())
        .distinct()
        .toList();
  }

  private Map<String, Object> example(Resource example) {
    return Map.of(
        "link", Links.link(example, compiled.titleOf(example)), "type", example.fhirType());
  }
}
