package onestory.profiles.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.OperationDefinition.OperationDefinitionParameterComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every operation owes whoever calls it. */
class OperationDefinitionsTest {

  private static final String HL7 = "http://hl7.org/fhir/OperationDefinition/";
  private static final String SDC = "http://hl7.org/fhir/uv/sdc/OperationDefinition/";

  /** Operations that HL7 has defined, by code. */
  private static final Map<String, String> DEFINED_ELSEWHERE =
      Map.of(
          "match", HL7 + "Patient-match",
          "merge", HL7 + "Patient-merge",
          "everything", HL7 + "Patient-everything",
          "validate", HL7 + "Resource-validate",
          "evaluate-measure", HL7 + "Measure-evaluate-measure",
          "populate", SDC + "Questionnaire-populate",
          "extract", SDC + "QuestionnaireResponse-extract",
          "summary", "http://hl7.org/fhir/uv/ips/OperationDefinition/summary");

  @ParameterizedTest
  @MethodSource("operations")
  void isValidAndSaysWhatItDoes(OperationDefinition operation) {
    assertThat(Profiles.errorsOf(operation)).isEmpty();
    assertThat(operation.getTitle()).isNotBlank();
    assertThat(operation.getDescription()).endsWith(".");
    assertThat(operation.getUrl()).startsWith(Profiles.PACKAGE.canonical());
  }

  @ParameterizedTest
  @MethodSource("operations")
  void saysWhatGoesInAndWhatComesOut(OperationDefinition operation) {
    assertThat(operation.getParameter().stream().flatMap(OperationDefinitionsTest::withParts))
        .isNotEmpty()
        .allSatisfy(parameter -> assertThat(parameter.getDocumentation()).endsWith("."))
        .anyMatch(parameter -> "out".equals(parameter.getUse().toCode()));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void namesTheDefinitionOfHl7WhereThereIsOne(OperationDefinition operation) {
    assertThat(operation.getBase()).isEqualTo(DEFINED_ELSEWHERE.get(operation.getCode()));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void hasPartsOfTheSameUseAsTheWhole(OperationDefinition operation) {
    for (var parameter : operation.getParameter()) {
      assertThat(parameter.getPart())
          .allSatisfy(part -> assertThat(part.getUse()).isEqualTo(parameter.getUse()));
    }
  }

  @Test
  void areAllThatTheDesignNames() {
    assertThat(operations().map(OperationDefinition::getCode).toList())
        .containsAll(
            List.of(
                "story",
                "crisis",
                "assessment",
                "populate",
                "extract",
                "step-up",
                "step-down",
                "access-log",
                "summary",
                "match",
                "merge",
                "undo-merge",
                "break-glass",
                "install",
                "uninstall",
                "evaluate-measure"))
        .doesNotHaveDuplicates();
  }

  static Stream<OperationDefinition> operations() {
    return Profiles.COMPILED.only(OperationDefinition.class).stream();
  }

  private static Stream<OperationDefinitionParameterComponent> withParts(
      OperationDefinitionParameterComponent parameter) {
    return Stream.concat(Stream.of(parameter), parameter.getPart().stream());
  }
}
