package onestory.profiles.build;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Resource;

/** The pages that list what the guide holds. */
record ListViews(Compiled compiled) {

  Map<String, Object> codes() {
    return list("Code lists", CodeListView.of(compiled).stream().map(CodeListView::entry).toList());
  }

  Map<String, Object> questionnaires() {
    return list(
        "Questionnaires",
        QuestionnaireView.of(compiled).stream()
            .map(form -> entry(form.entry(), form.entry().get("count") + " questions"))
            .toList());
  }

  Map<String, Object> operations() {
    return Map.of(
        "title", "Operations",
        "operations", OperationView.of(compiled).stream().map(OperationView::entry).toList(),
        "searches", SearchRow.of(compiled));
  }

  Map<String, Object> examples() {
    return Map.of(
        "title",
        "Examples",
        "examples",
        compiled.toldExamples().stream()
            .sorted(Comparator.comparing(Resource::fhirType))
            .map(this::example)
            .toList());
  }

  Map<String, Object> downloads() {
    var guide = compiled.guide();
    return Map.of(
        "title",
        "Downloads",
        "version",
        guide.getPackageId() + "#" + guide.getVersion(),
        "files",
        compiled.definitions().stream().map(Links::jsonOf).sorted().toList());
  }

  private Map<String, Object> example(Resource example) {
    return Map.of(
        "link", Links.link(example, compiled.titleOf(example)), "type", example.fhirType());
  }

  private static Map<String, Object> list(String title, List<Map<String, Object>> entries) {
    return Map.of("title", title, "entries", entries);
  }

  private static Map<String, Object> entry(Map<String, Object> entry, String tag) {
    return Map.of(
        "link", entry.get("link"), "description", entry.get("description"), "tags", List.of(tag));
  }
}
