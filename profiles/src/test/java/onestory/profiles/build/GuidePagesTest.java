package onestory.profiles.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GuidePagesTest {

  private static final Path GUIDE = Profiles.FOLDERS.guide();
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]+)");

  @Test
  void linkOnlyToPagesAndFilesOfTheGuideItself() throws IOException {
    try (var files = Files.list(GUIDE)) {
      var targets =
          files.filter(file -> file.toString().endsWith(".html")).flatMap(GuidePagesTest::links);

      assertThat(targets.distinct())
          .contains("style.css", "package.tgz")
          .allSatisfy(target -> assertThat(GUIDE.resolve(target)).isRegularFile());
    }
  }

  @Test
  void offerThePackageThatTheServerInstalls() throws IOException {
    assertThat(Files.readAllBytes(GUIDE.resolve("package.tgz")))
        .isEqualTo(Profiles.PACKAGE.bytes());
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void tellOfEachProfileItsPurposeRulesElementsAndExamples(StructureDefinition profile) {
    assertThat(read(GUIDE.resolve("profiles.html"))).contains(Links.pageOf(profile));
    assertThat(read(GUIDE.resolve(Links.pageOf(profile))))
        .contains("Who sends it, and when", "Breaks it:", "-pass-", "-fail-")
        .contains(Links.jsonOf(profile), "Show all " + profile.getSnapshot().getElement().size());
  }

  static Stream<StructureDefinition> profiles() {
    return Profiles.PACKAGE.profiles().stream();
  }

  private static Stream<String> links(Path page) {
    return LINK.matcher(read(page)).results().map((MatchResult link) -> link.group(1));
  }

  private static String read(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
