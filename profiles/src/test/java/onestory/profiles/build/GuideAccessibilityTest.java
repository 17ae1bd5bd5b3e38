package onestory.profiles.build;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The guide in Chromium, beside the other tests, for it is a process of its own; without one the
 * test is skipped, and says so.
 */
@Execution(ExecutionMode.CONCURRENT)
class GuideAccessibilityTest {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  private static final Set<String> DEFINITIONS =
      Set.of(
          "StructureDefinition", "ValueSet", "CodeSystem", "Questionnaire", "OperationDefinition");

  @Test
  void everybodyCanUseIt() throws IOException {
    try (var files = Files.list(Profiles.FOLDERS.guide())) {
      var kinds =
          files
              .filter(file -> file.toString().endsWith(".html"))
              .collect(Collectors.groupingBy(GuideAccessibilityTest::kind));

      assertThat(
              faultsOf(kinds.values().stream().flatMap(GuideAccessibilityTest::largest).toList()))
          .isEqualTo("[]");
    }
  }

  @Test
  void aPageThatSomebodyCannotUseIsFound(@TempDir Path folder) throws IOException {
    var page = Files.writeString(folder.resolve("page.html"), "<html><p>Pale <img src=x></html>");

    assertThat(faultsOf(List.of(page))).contains("image-alt", "html-has-lang");
  }

  private static String faultsOf(List<Path> pages) throws IOException {
    var chromium = chromium();
    assumeThat(chromium).as("Chromium on the path, or at $CHROMIUM").isPresent();
    var line =
        Stream.concat(
            Stream.of("node", "src/test/javascript/accessible.mjs", chromium.orElseThrow()),
            pages.stream().map(Path::toString));
    return new Command(Profiles.FOLDERS.module(), Map.of())
        .run(line.toArray(String[]::new))
        .strip();
  }

  private static Optional<String> chromium() {
    var named = Optional.ofNullable(System.getenv("CHROMIUM"));
    return named.or(
        () ->
            Stream.of(System.getenv("PATH").split(":"))
                .flatMap(place -> NAMES.stream().map(name -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst());
  }

  // Pages of one kind come from one template: the largest have all that it can show.
  private static Stream<Path> largest(List<Path> pages) {
    return pages.stream()
        .sorted(comparing((Path page) -> page.toFile().length()).reversed())
        .limit(2);
  }

  private static String kind(Path page) {
    var name = page.getFileName().toString();
    var type = name.split("-", 2)[0];
    return name.contains("-") && !DEFINITIONS.contains(type) ? "example" : type;
  }
}
