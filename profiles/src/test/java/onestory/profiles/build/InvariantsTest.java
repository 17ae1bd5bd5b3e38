package onestory.profiles.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of ours has an instance that meets it and one that breaks it, and nothing else. */
class InvariantsTest {

  @ParameterizedTest
  @MethodSource("rules")
  void isMetByItsPassingInstances(String rule) {
    var passing = Profiles.COMPILED.instancesOf(rule, false);

    assertThat(passing).isNotEmpty();
    assertThat(passing).allSatisfy(instance -> assertThat(errorsOf(instance)).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isTheOnlyRuleBrokenByItsFailingInstances(String rule) {
    var failing = Profiles.COMPILED.instancesOf(rule, true);

    assertThat(failing).isNotEmpty();
    assertThat(failing)
        .allSatisfy(
            instance ->
                assertThat(errorsOf(instance)).singleElement().asString().contains(rule + ":"));
  }

  @ParameterizedTest
  @MethodSource("constraints")
  void saysWhatToDoInASecondSentence(ElementDefinitionConstraintComponent constraint) {
    assertThat(constraint.getHuman()).containsPattern("\\.\\s+\\p{Lu}").endsWith(".");
  }

  private static List<String> errorsOf(Resource instance) {
    return Profiles.errorsOf(instance);
  }

  static Stream<String> rules() {
    return constraints().map(ElementDefinitionConstraintComponent::getKey).distinct();
  }

  static Stream<ElementDefinitionConstraintComponent> constraints() {
    return Profiles.COMPILED.structureDefinitions().stream()
        .flatMap(profile -> profile.getDifferential().getElement().stream())
        .flatMap(element -> element.getConstraint().stream());
  }
}
