package onestory.profiles.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** An adopter changes the base of our URLs in one file. */
class CanonicalTest {

  private static final Path ROOT = Objects.requireNonNull(Profiles.FOLDERS.module().getParent());

  @Test
  void isSpeltInOneTrackedFileOnly() throws IOException {
    var base = Profiles.PACKAGE.canonical().substring("https://".length());

    assertThat(trackedFiles())
        .filteredOn(file -> contains(file, base))
        .containsExactly("ig/sushi-config.yaml");
  }

  private static List<String> trackedFiles() throws IOException {
    var files = new Command(ROOT, Map.of()).run("git", "ls-files", "-z");
    return List.of(files.split("\0"));
  }

  private static boolean contains(String file, String text) {
    var path = ROOT.resolve(file);
    try {
      return Files.isRegularFile(path)
          && Files.readString(path, StandardCharsets.ISO_8859_1).contains(text);
    } catch (IOException e) {
      throw new AssertionError(file, e);
    }
  }
}
