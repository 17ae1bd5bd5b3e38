package onestory.profiles.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Duration;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the three Questionnaires owe those who ask and those who answer. */
class AssessmentsTest {

  private static final Set<String> TOPICS =
      Set.of(
          "about-me",
          "hopes",
          "communication",
          "health",
          "medicines",
          "allergies",
          "daily",
          "home",
          "mobility",
          "frailty",
          "mind",
          "capacity",
          "memory",
          "caring",
          "carer",
          "network",
          "risks",
          "safety",
          "money",
          "housing",
          "continence",
          "nutrition",
          "skin",
          "senses",
          "pain",
          "sleep",
          "habits",
          "animals",
          "equipment",
          "self-care",
          "wellbeing",
          "visit",
          "contingency");

  @Test
  void haveEveryTopicInTheSingleOne() {
    assertThat(Assessments.SINGLE.getItem())
        .extracting(QuestionnaireItemComponent::getLinkId)
        .containsAll(TOPICS);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void meetTheProfileOfAForm(Questionnaire form) {
    var held = form.copy();
    held.getMeta().addProfile(profile());

    assertThat(Profiles.errorsOf(held)).filteredOn(AssessmentsTest::isOurs).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void sayOfEachQuestionHowItIsCarriedAndForHowLong(Questionnaire form) {
    assertThat(Assessments.questionsOf(form))
        .hasSizeGreaterThan(100)
        .allSatisfy(
            question -> {
              assertThat(Assessments.extensionsOf(question, "/carry")).hasSize(1);
              assertThat(freshnessOf(question).getValue()).isPositive();
              assertThat(freshnessOf(question).getCode()).isIn("d", "wk", "mo", "a");
            });
  }

  @Test
  void askTheSameQuestionInTheSameWayEverywhere() {
    Map<String, QuestionnaireItemComponent> first = new HashMap<>();
    Assessments.all().stream()
        .flatMap(form -> Assessments.itemsOf(form).stream())
        .forEach(
            item ->
                assertThat(
                        alone(item).equalsDeep(alone(first.getOrDefault(item.getLinkId(), item))))
                    .as(first.merge(item.getLinkId(), item, (old, now) -> old).getLinkId())
                    .isTrue());
    assertThat(first).hasSizeGreaterThan(250);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void haveNamesThatMeanSomethingAndOneDefinitionForEachQuestion(Questionnaire form) {
    assertThat(Assessments.itemsOf(form))
        .extracting(QuestionnaireItemComponent::getLinkId)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)*"));
    assertThat(Assessments.questionsOf(form))
        .extracting(QuestionnaireItemComponent::getDefinition)
        .doesNotHaveDuplicates()
        .allMatch(AssessmentsTest::isAbsolute);
  }

  @Test
  void makeTheRapidOneAPartOfTheSingleOne() {
    assertThat(linkIds(Assessments.SINGLE)).containsAll(linkIds(Assessments.RAPID));
    assertThat(linkIds(Assessments.RAPID))
        .hasSizeLessThan(linkIds(Assessments.SINGLE).size() * 3 / 5);
  }

  @Test
  void askOnceForContactAndContingencyOfPersonAndCarer() {
    assertThat(linkIds(Assessments.CARERS))
        .contains("person.telephone", "network.person.name", "contingency.first", "carer.managing");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void askWhatDependsOnAnAnswerAfterTheQuestionForIt(Questionnaire form) {
    var items = Assessments.itemsOf(form);
    var order = items.stream().map(QuestionnaireItemComponent::getLinkId).toList();
    assertThat(items)
        .allSatisfy(
            item ->
                assertThat(item.getEnableWhen())
                    .allSatisfy(
                        when -> {
                          var asked = order.indexOf(when.getQuestion());
                          assertThat(asked).isBetween(0, order.indexOf(item.getLinkId()) - 1);
                          if (when.hasAnswerCoding()) {
                            assertThat(codesOf(items.get(asked)))
                                .contains(when.getAnswerCoding().getCode());
                          }
                        }));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void offerAnswersThatExist(Questionnaire form) {
    assertThat(Assessments.questionsOf(form))
        .filteredOn(question -> question.getType() == QuestionnaireItemType.CHOICE)
        .allSatisfy(question -> assertThat(codesOf(question)).hasSizeGreaterThan(1));
  }

  @Test
  void neverFillInCapacityConsentObservationsSelfHarmOrSafety() {
    assertThat(carriedAs("ask-always"))
        .contains("capacity.judgement", "visit.sharing", "today.news2", "mind.self-harm");
    assertThat(carriedAs("ask-alone")).contains("safety.home").allMatch(id -> inSafety(id));
    assertThat(Assessments.questionsOf(Assessments.SINGLE))
        .filteredOn(question -> inSafety(question.getLinkId()))
        .allMatch(question -> Assessments.carryOf(question).equals("ask-alone"));
  }

  @Test
  void keepTheCarersOwnViewApart() {
    assertThat(Assessments.itemsOf(Assessments.SINGLE))
        .filteredOn(item -> item.getLinkId().matches("carer(\\..*)?"))
        .hasSizeGreaterThan(4)
        .allSatisfy(
            item ->
                assertThat(Assessments.extensionsOf(item, "/answer-label"))
                    .extracting(label -> label.getValue().primitiveValue())
                    .containsExactly("third-party"));
  }

  @Test
  void sayWhoHasAuthorityOverClinicalFacts() {
    assertThat(Assessments.questionsOf(Assessments.SINGLE))
        .filteredOn(item -> item.getLinkId().matches("(allergies|medicines.told|frailty.level).*"))
        .filteredOn(item -> !Assessments.carryOf(item).equals("ask-always"))
        .hasSizeGreaterThan(5)
        .allSatisfy(
            item ->
                assertThat(Assessments.extensionsOf(item, "/answer-authority"))
                    .extracting(sector -> sector.getValue().primitiveValue())
                    .contains("primary")
                    .doesNotContain("care-provider", "voluntary", "citizen"));
  }

  static List<Questionnaire> forms() {
    return Assessments.all();
  }

  private static boolean isAbsolute(String definition) {
    return definition.matches(
        "(%s|http://hl7.org/fhir)/[^#]+#[^#]+".formatted(Profiles.PACKAGE.canonical()));
  }

  /** The code system of launch contexts is HL7's, and not in the package. */
  private static boolean isOurs(String error) {
    return !error.contains("uv/sdc/CodeSystem/launchContext");
  }

  private static boolean inSafety(String linkId) {
    return linkId.startsWith("safety.");
  }

  private static Stream<String> carriedAs(String rule) {
    return Assessments.questionsOf(Assessments.SINGLE).stream()
        .filter(question -> Assessments.carryOf(question).equals(rule))
        .map(QuestionnaireItemComponent::getLinkId);
  }

  private static Set<String> linkIds(Questionnaire form) {
    return Assessments.itemsOf(form).stream()
        .map(QuestionnaireItemComponent::getLinkId)
        .collect(Collectors.toSet());
  }

  private static Duration freshnessOf(QuestionnaireItemComponent question) {
    return (Duration)
        Assessments.extensionsOf(question, "/freshness").findFirst().orElseThrow().getValue();
  }

  /** The item without what it holds: a section of the rapid form has fewer questions. */
  private static QuestionnaireItemComponent alone(QuestionnaireItemComponent item) {
    return item.copy().setItem(List.of());
  }

  private static List<String> codesOf(QuestionnaireItemComponent question) {
    return AnswerCodes.of(question.getAnswerValueSet()).stream().map(Coding::getCode).toList();
  }

  private static String profile() {
    return Profiles.PACKAGE.canonical() + "/StructureDefinition/assessment-questionnaire";
  }
}
