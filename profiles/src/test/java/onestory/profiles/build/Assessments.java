package onestory.profiles.build;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;

/** The three Questionnaires, question by question. */
final class Assessments {

  static final Questionnaire SINGLE = named("SingleAssessment");
  static final Questionnaire RAPID = named("RapidAssessment");
  static final Questionnaire CARERS = named("CarersAssessment");

  private Assessments() {}

  static List<Questionnaire> all() {
    return List.of(SINGLE, RAPID, CARERS);
  }

  /** Every item: sections, questions and words. */
  static List<QuestionnaireItemComponent> itemsOf(Questionnaire form) {
    return form.getItem().stream().flatMap(Assessments::withItems).toList();
  }

  /** Everything that can be answered. */
  static List<QuestionnaireItemComponent> questionsOf(Questionnaire form) {
    return itemsOf(form).stream().filter(Assessments::isQuestion).toList();
  }

  static boolean isQuestion(QuestionnaireItemComponent item) {
    return item.getType() != QuestionnaireItemType.GROUP
        && item.getType() != QuestionnaireItemType.DISPLAY;
  }

  static String carryOf(QuestionnaireItemComponent question) {
    return extensionsOf(question, "/carry").findFirst().orElseThrow().getValue().primitiveValue();
  }

  static Stream<Extension> extensionsOf(QuestionnaireItemComponent item, String end) {
    return item.getExtension().stream().filter(extension -> extension.getUrl().endsWith(end));
  }

  private static Stream<QuestionnaireItemComponent> withItems(QuestionnaireItemComponent item) {
    return Stream.concat(Stream.of(item), item.getItem().stream().flatMap(Assessments::withItems));
  }

  private static Questionnaire named(String name) {
    return Profiles.PACKAGE.resources().stream()
        .filter(Questionnaire.class::isInstance)
        .map(MetadataResource.class::cast)
        .filter(form -> form.getName().equals(name))
        .map(Questionnaire.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
