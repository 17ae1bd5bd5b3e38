package onestory.profiles.build;

import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Questionnaire;

/** The page of one Questionnaire, as a form to look at. */
record QuestionnaireView(Compiled compiled, Questionnaire questionnaire) {

  static List<QuestionnaireView> of(Compiled compiled) {
    return compiled.only(Questionnaire.class).stream()
        .map(questionnaire -> new QuestionnaireView(compiled, questionnaire))
        .toList();
  }

  String page() {
    return Links.pageOf(questionnaire);
  }

  Map<String, Object> entry() {
    return Map.of(
        "link", Links.link(questionnaire, questionnaire.getTitle()),
        "description", questionnaire.getDescription(),
        "count", QuestionnaireItem.questions(questionnaire).size());
  }

  Map<String, Object> model() {
    var options = new AnswerOptions(compiled);
    var questions = QuestionnaireItem.questions(questionnaire);
    return Map.of(
        "title", questionnaire.getTitle(),
        "description", questionnaire.getDescription(),
        "count", questions.size(),
        "items",
            questionnaire.getItem().stream()
                .map(item -> new QuestionnaireItem(item, options, questions).model())
                .toList(),
        "json", Links.jsonOf(questionnaire),
        "url", questionnaire.getUrl());
  }
}
