package onestory.profiles.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Removes the pages of the last build, so that none outlives the artefact that it tells of. */
final class EmptyFolder {

  private EmptyFolder() {}

  static void at(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    }
  }
}
