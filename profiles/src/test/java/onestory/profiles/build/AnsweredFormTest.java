package onestory.profiles.build;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.r4.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r4.hapi.ctx.HapiWorkerContext;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.UriType;
import org.junit.jupiter.api.Test;

/** What the single assessment declares that its answers become. */
class AnsweredFormTest {

  private static final FhirContext R4 = FhirContext.forR4Cached();
  private static final FHIRPathEngine PATHS =
      new FHIRPathEngine(new HapiWorkerContext(R4, R4.getValidationSupport()));
  private static final ValidationSupportChain DEFINITIONS =
      Definitions.with(Profiles.PACKAGE.resources());

  @Test
  void becomesResourcesOfOurProfiles() {
    assertThat(profilesMade())
        .containsExactlyInAnyOrder(
            "onestory-condition",
            "onestory-allergy-intolerance",
            "onestory-goal",
            "onestory-related-person",
            "onestory-flag",
            "onestory-flag");
  }

  @Test
  void becomesElementsThatTheProfilesHave() {
    assertThat(elements()).hasSizeGreaterThan(20).allMatch(AnsweredFormTest::exists);
  }

  @Test
  void becomesObservationsByCode() {
    assertThat(Assessments.questionsOf(Assessments.SINGLE))
        .filteredOn(item -> marked(item, "/sdc-questionnaire-observationExtract").count() == 1)
        .hasSizeGreaterThan(12)
        .allMatch(item -> item.getCode().size() == 1)
        .flatExtracting(item -> List.of(item.getCodeFirstRep().getCode()))
        .contains("763264000", "1104051000000101", "72514-3", "72166-2", "life-satisfaction");
  }

  @Test
  void worksOutTheRestFromTheResponse() {
    assertThat(told()).isNotEmpty().allSatisfy(AnsweredFormTest::worksOut);
  }

  private static void worksOut(QuestionnaireResponse response) {
    for (var item : Assessments.itemsOf(Assessments.SINGLE)) {
      for (var expression : expressions(item).toList()) {
        assertThat(answersTo(item, response))
            .as(item.getLinkId() + ": " + expression)
            .allMatch(answer -> !evaluate(response, answer, expression).isEmpty());
      }
    }
  }

  private static List<Base> evaluate(QuestionnaireResponse response, Base on, String expression) {
    return PATHS.evaluate(null, response, response, on, PATHS.parse(expression));
  }

  private static List<QuestionnaireResponse> told() {
    return AssessmentResponsesTest.told().stream()
        .filter(response -> !response.getQuestionnaire().contains("carers"))
        .toList();
  }

  private static Stream<QuestionnaireResponseItemComponent> answersTo(
      QuestionnaireItemComponent item, QuestionnaireResponse response) {
    return response.getItem().stream()
        .flatMap(AnsweredFormTest::withItems)
        .filter(answer -> answer.getLinkId().equals(item.getLinkId()));
  }

  private static Stream<QuestionnaireResponseItemComponent> withItems(
      QuestionnaireResponseItemComponent item) {
    return Stream.concat(
        Stream.of(item), item.getItem().stream().flatMap(AnsweredFormTest::withItems));
  }

  private static Stream<String> expressions(QuestionnaireItemComponent item) {
    return marked(item, "/sdc-questionnaire-definitionExtractValue")
        .flatMap(part -> part.getExtension().stream())
        .map(Extension::getValue)
        .filter(Expression.class::isInstance)
        .map(value -> ((Expression) value).getExpression());
  }

  private static Stream<String> profilesMade() {
    return Assessments.itemsOf(Assessments.SINGLE).stream()
        .flatMap(item -> marked(item, "/sdc-questionnaire-definitionExtract"))
        .map(made -> profile(made.getExtensionFirstRep().getValue().primitiveValue()).getIdPart());
  }

  /** Every element that an answer or a worked out value becomes, as profile and path. */
  private static List<String> elements() {
    var answered =
        Assessments.questionsOf(Assessments.SINGLE).stream()
            .map(QuestionnaireItemComponent::getDefinition)
            .filter(definition -> definition.contains("/StructureDefinition/"));
    var workedOut =
        Assessments.itemsOf(Assessments.SINGLE).stream()
            .flatMap(item -> marked(item, "/sdc-questionnaire-definitionExtractValue"))
            .map(part -> ((UriType) part.getExtensionFirstRep().getValue()).getValue());
    return Stream.concat(answered, workedOut).toList();
  }

  /** A profile's own snapshot ends at its data types: what is in those is taken on trust. */
  private static boolean exists(String definition) {
    var parts = definition.split("#", 2);
    var known =
        profile(parts[0]).getSnapshot().getElement().stream()
            .map(element -> element.getId())
            .toList();
    return Stream.iterate(parts[1], path -> path.indexOf('.') > 0, AnsweredFormTest::parent)
        .anyMatch(path -> known.contains(path) && path.indexOf('.') > 0);
  }

  private static String parent(String path) {
    return path.substring(0, path.lastIndexOf('.'));
  }

  private static StructureDefinition profile(String url) {
    var found = DEFINITIONS.fetchStructureDefinition(url);
    return (StructureDefinition) Objects.requireNonNull(found, url);
  }

  private static Stream<Extension> marked(QuestionnaireItemComponent item, String end) {
    return Assessments.extensionsOf(item, end);
  }
}
