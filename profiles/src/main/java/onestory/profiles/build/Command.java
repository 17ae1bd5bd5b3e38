package onestory.profiles.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * A program that the build starts and waits for, in a folder, with additions to its environment.
 */
record Command(Path folder, Map<String, String> environment) {

  /**
   * What the program printed.
   *
   * @throws IllegalStateException with all that it printed, if it failed
   */
  String run(String... line) throws IOException {
    var builder = new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment);
    var process = builder.start();
    process.getOutputStream().close();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (exitOf(process) != 0) {
      throw new IllegalStateException(String.join(" ", line) + " failed:\n" + output);
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
