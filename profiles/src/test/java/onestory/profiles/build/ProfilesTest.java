package onestory.profiles.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
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
  @MethodSource("profiles")
  void addsToTheOneProfileThatEveryWriteOfItsTypeMeets(StructureDefinition profile) {
    var forEveryWrite =
        profiles().stream()
            .filter(other -> other.getType().equals(profile.getType()))
            .filter(other -> other.getMeta().hasTag())
            .map(StructureDefinition::getUrl)
            .toList();

    assertThat(forEveryWrite).hasSizeLessThanOrEqualTo(1);
    assertThat(withBases(profile)).containsAll(forEveryWrite);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void itsExamplesAreValid(Resource example) {
    assertThat(Profiles.errorsOf(example)).isEmpty();
  }

  static List<StructureDefinition> profiles() {
    return Profiles.PACKAGE.profiles();
  }

  private static List<String> withBases(StructureDefinition profile) {
    return Stream.iterate(
            Optional.of(profile),
            Optional::isPresent,
            found -> found.flatMap(it -> profileAt(it.getBaseDefinition())))
        .map(found -> found.orElseThrow().getUrl())
        .toList();
  }

  private static Optional<StructureDefinition> profileAt(String url) {
    return profiles().stream().filter(profile -> profile.getUrl().equals(url)).findFirst();
  }

  static Stream<Resource> examples() {
    return Profiles.COMPILED.examples().stream();
  }
}
