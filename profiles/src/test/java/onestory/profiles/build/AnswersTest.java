package onestory.profiles.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The answers to choose from are said in the same words wherever they are offered. */
class AnswersTest {

  @ParameterizedTest
  @ValueSource(strings = {"answer", "support"})
  void areOfferedInTheWordsOfTheirCodeSystem(String list) {
    var system = Profiles.PACKAGE.canonical() + "/CodeSystem/" + list;
    var words = AnswerCodes.allOf(system).map(AnswersTest::said).toList();
    var offered = offered().filter(code -> Objects.equals(code.getSystem(), system));

    assertThat(offered.map(AnswersTest::said).distinct())
        .containsExactlyInAnyOrderElementsOf(words);
  }

  private static Stream<Coding> offered() {
    return Assessments.all().stream()
        .flatMap(form -> Assessments.questionsOf(form).stream())
        .filter(question -> question.hasAnswerValueSet())
        .map(question -> question.getAnswerValueSet())
        .distinct()
        .flatMap(valueSet -> AnswerCodes.of(valueSet).stream());
  }

  private static String said(Coding code) {
    return code.getCode() + ": " + code.getDisplay();
  }
}
