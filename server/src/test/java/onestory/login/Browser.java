package onestory.login;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Chromium, driven by a script of {@code src/test/javascript}. */
final class Browser {

  static final Path SCRIPTS = Path.of("src/test/javascript");

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  private Browser() {}

  /** The program; empty where there is none. */
  static Optional<String> chromium() {
    return Optional.ofNullable(System.getenv("CHROMIUM"))
        .or(
            () ->
                Stream.of(System.getenv("PATH").split(":"))
                    .flatMap(place -> NAMES.stream().map(name -> Path.of(place, name)))
                    .filter(Files::isExecutable)
                    .map(Path::toString)
                    .findFirst());
  }

  /** What the script printed. */
  static String run(String script, Map<String, String> settings) throws IOException {
    install();
    var json = new JsonMapper().writeValueAsString(settings);
    return run(List.of("node", script, chromium().orElseThrow(), json));
  }

  /** The packages that the lock file pins, unless they are there already. */
  static void install() throws IOException {
    var lock = Files.readString(SCRIPTS.resolve("package-lock.json"));
    var installed = SCRIPTS.resolve("node_modules/.onestory-lock");
    if (!Files.exists(installed) || !Files.readString(installed).equals(lock)) {
      run(List.of("npm", "ci", "--prefer-offline", "--ignore-scripts"));
      Files.writeString(installed, lock);
    }
  }

  private static String run(List<String> line) throws IOException {
    var log = Files.createTempFile("browser", ".log");
    var process =
        new ProcessBuilder(line).directory(SCRIPTS.toFile()).redirectError(log.toFile()).start();
    process.getOutputStream().close();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (exitOf(process) != 0) {
      throw new IllegalStateException(line.get(0) + " failed:\n" + Files.readString(log));
    }
    return output;
  }

  private static int exitOf(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
