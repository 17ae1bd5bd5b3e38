package onestory.profiles.build;

import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.Questionnaire;

/** The first page of the guide: what it is, and what is in it. */
record IndexView(Compiled compiled, NarrativePage introduction, List<NarrativePage> guides) {

  Map<String, Object> model() {
    var guide = compiled.guide();
    return Map.of(
        "title", guide.getTitle(),
        "introduction", introduction.html(),
        "guides", guides.stream().map(NarrativePage::link).toList(),
        "version", guide.getPackageId() + "#" + guide.getVersion(),
        "parts", parts());
  }

  private List<Map<String, Object>> parts() {
    return List.of(
        part("profiles", "Profiles", compiled.structureDefinitions().size()),
        part("questionnaires", "Questionnaires", compiled.only(Questionnaire.class).size()),
        part("codes", "Code lists", CodeListView.of(compiled).size()),
        part("operations", "Operations", compiled.only(OperationDefinition.class).size()),
        part("errors", "Errors", ErrorsView.of(compiled).count()),
        part("examples", "Examples", compiled.toldExamples().size()),
        part("downloads", "Downloads", compiled.definitions().size()));
  }

  private static Map<String, Object> part(String page, String words, int count) {
    return Map.of("href", page + ".html", "words", words, "count", count);
  }
}
