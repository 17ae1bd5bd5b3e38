package onestory.profiles.build;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.fhirpath.IFhirPath;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.SearchParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What each search parameter of ours finds in the examples. */
class SearchParametersTest {

  private static final IFhirPath FHIR_PATH = FhirContext.forR4Cached().newFhirPath();

  @ParameterizedTest
  @MethodSource("parameters")
  void isValidAndSaysWhatItFinds(SearchParameter parameter) {
    assertThat(Profiles.errorsOf(parameter)).isEmpty();
    assertThat(parameter.getDescription()).endsWith(".");
    assertThat(parameter.getUrl()).isEqualTo(url(parameter));
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void findsSomethingInAnExampleOfItsType(SearchParameter parameter) {
    assertThat(Profiles.COMPILED.examples())
        .filteredOn(example -> parameter.hasBase(example.fhirType()))
        .anyMatch(example -> !found(parameter, example).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "organization-ods-code, Z99002, Z99002",
    "service-request-due, rapid-response-for-ada, 2026-02-03T11:24:00+00:00",
    "task-response-due, rapid-response-is-there, 2026-02-03T11:24:00+00:00",
    "task-referral-status, rapid-response-is-there, seen",
    "care-plan-plan-type, usual-plan-of-margaret, usual",
    "care-plan-plan-type, contingency-plan-of-ada, 325691000000100",
    "care-plan-coordinator, usual-plan-of-margaret, PractitionerRole/community-matron",
    "care-plan-review-date, usual-plan-of-margaret, 2026-09-01"
  })
  void findsWhatTheExampleSays(String parameter, String example, String value) {
    assertThat(found(parameterWithId(parameter), exampleWithId(example)))
        .extracting(SearchParametersTest::text)
        .containsExactly(value);
  }

  @Test
  void overlooksAPlanWithoutACoordinator() {
    assertThat(
            found(
                parameterWithId("care-plan-coordinator"), exampleWithId("care-plan-1-pass-title")))
        .isEmpty();
  }

  static Stream<SearchParameter> parameters() {
    return Profiles.COMPILED.only(SearchParameter.class).stream();
  }

  private static List<Base> found(SearchParameter parameter, Resource example) {
    return FHIR_PATH.evaluate(example, parameter.getExpression(), Base.class);
  }

  private static String text(Base value) {
    if (value instanceof Coding coding) {
      return coding.getCode();
    }
    if (value instanceof Reference reference) {
      return reference.getReference();
    }
    return value.hasPrimitiveValue() ? value.primitiveValue() : identifierValue(value);
  }

  private static String identifierValue(Base identifier) {
    return identifier.getNamedProperty("value").getValues().get(0).primitiveValue();
  }

  private static String url(SearchParameter parameter) {
    return Profiles.PACKAGE.canonical() + "/SearchParameter/" + Compiled.idOf(parameter);
  }

  private static SearchParameter parameterWithId(String id) {
    return parameters().filter(it -> Compiled.idOf(it).equals(id)).findFirst().orElseThrow();
  }

  private static Resource exampleWithId(String id) {
    return Profiles.COMPILED.examples().stream()
        .filter(it -> Compiled.idOf(it).equals(id))
        .findFirst()
        .orElseThrow();
  }
}
