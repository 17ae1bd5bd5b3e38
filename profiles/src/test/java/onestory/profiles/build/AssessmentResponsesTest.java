package onestory.profiles.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A response is held against the Questionnaire that it answers. */
class AssessmentResponsesTest {

  @Test
  void areToldOfBothStories() {
    assertThat(told())
        .hasSizeGreaterThan(4)
        .anyMatch(response -> answers(response) > 60)
        .extracting(response -> response.getSubject().getReference())
        .contains("Patient/9990009007", "Patient/9990009015");
  }

  @ParameterizedTest
  @MethodSource("told")
  void areValidAgainstTheirQuestionnaire(QuestionnaireResponse response) {
    assertThat(Profiles.errorsOf(response)).isEmpty();
  }

  @Test
  void areRefusedWithAnUnknownQuestion() {
    var response = answering("sleep", "sleep.dreams", new StringType("Of the sea"));

    assertThat(Profiles.errorsOf(response)).singleElement().asString().contains("sleep.dreams");
  }

  @Test
  void areRefusedWithAnAnswerThatIsNotOffered() {
    var response = answering("housing", "housing.warmth", answer("often"));

    assertThat(Profiles.errorsOf(response)).isNotEmpty().anyMatch(error -> error.contains("often"));
  }

  @Test
  void areRefusedWithAnAnswerOfAnotherType() {
    var response = answering("wellbeing", "wellbeing.happy", new StringType("Very"));

    assertThat(Profiles.errorsOf(response)).isNotEmpty();
  }

  @Test
  void areRefusedWithASecondAnswerWhereOneIsAskedFor() {
    var response = answering("housing", "housing.warmth", answer("warm"));
    var question = response.getItemFirstRep().getItemFirstRep();
    question.addAnswer().setValue(answer("cold"));

    assertThat(Profiles.errorsOf(response)).isNotEmpty();
  }

  @Test
  void areRefusedWithANumberBeyondTheScale() {
    var response = answering("wellbeing", "wellbeing.happy", new IntegerType(11));

    assertThat(Profiles.errorsOf(response)).isNotEmpty();
  }

  @Test
  void areRefusedWhenTheySpeakOfTheVisitAndNotOfWhoWasThere() {
    var response = answering("visit", "visit.place", answer("at-home"));

    assertThat(Profiles.errorsOf(response)).singleElement().asString().contains("visit.present");
  }

  @Test
  void areRefusedWithAnAnswerToWhatWasNotAsked() {
    var response = answering("risks", "risks.plan", new StringType("Nothing"));
    var item = new QuestionnaireResponseItemComponent(new StringType("safety"));
    item.addItem().setLinkId("safety.wanted").addAnswer().setValue(new StringType("Nothing"));
    response.addItem(item);

    assertThat(Profiles.errorsOf(response)).singleElement().asString().contains("safety.wanted");
  }

  static List<QuestionnaireResponse> told() {
    return Profiles.COMPILED.toldExamples().stream()
        .filter(QuestionnaireResponse.class::isInstance)
        .map(QuestionnaireResponse.class::cast)
        .filter(response -> response.getQuestionnaire().startsWith(Profiles.PACKAGE.canonical()))
        .toList();
  }

  private static long answers(QuestionnaireResponse response) {
    return response.getItem().stream().flatMap(AssessmentResponsesTest::items).count();
  }

  private static Stream<QuestionnaireResponseItemComponent> items(
      QuestionnaireResponseItemComponent item) {
    var inner = item.getItem().stream().flatMap(AssessmentResponsesTest::items);
    return item.hasAnswer() ? Stream.concat(Stream.of(item), inner) : inner;
  }

  private static QuestionnaireResponse answering(String section, String question, Type answer) {
    var response = told().get(0).copy();
    response.setQuestionnaire(Assessments.SINGLE.getUrl() + "|1.0.0").setItem(new ArrayList<>());
    var item = new QuestionnaireResponseItemComponent(new StringType(section));
    item.addItem().setLinkId(question).addAnswer().setValue(answer);
    response.addItem(item);
    return response;
  }

  private static Coding answer(String code) {
    return new Coding()
        .setSystem(Profiles.PACKAGE.canonical() + "/CodeSystem/answer")
        .setCode(code);
  }
}
