package onestory.profiles.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every profile and every example owes its reader. */
class ProfilesTest {

  @ParameterizedTest
  @MethodSource("profiles")
  void saysInPlainWordsWhatItIsAndWhoSendsItWhen(StructureDefinition profile) {
    assertThat(profile.getTitle()).isNotBlank();
    assertThat(profile.getDescription()).endsWith(".");
    assertThat(profile.getPurpose()).startsWith("Sent ");
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void hasAToldExample(StructureDefinition profile) {
    assertThat(Profiles.COMPILED.toldExamples())
        .anyMatch(example -> example.getMeta().hasProfile(profile.getUrl()));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void itsExamplesAreValid(Resource example) {
    assertThat(Profiles.errorsOf(example)).isEmpty();
  }

  static List<StructureDefinition> profiles() {
    return Profiles.PACKAGE.profiles();
  }

  static Stream<Resource> examples() {
    return Profiles.COMPILED.examples().stream();
  }
}
