package onestory.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A small copy of the repository, and a PATH with stubs of Java, Maven and Node and nothing else
 * but Unix's own tools.
 */
final class Checkout {
  private static final List<String> TOOLS =
      List.of(
          "cat",
          "dirname",
          "find",
          "grep",
          "head",
          "mkdir",
          "mv",
          "readlink",
          "rm",
          "sed",
          "sleep",
          "tail",
          "tr");

  private final Path folder;
  private final Path home;
  private final Map<String, String> environment = new HashMap<>();

  /** Everything is there, nothing is built. */
  Checkout(Path folder) throws IOException {
    this.folder = folder;
    home = folder.resolve("a checkout");
    for (String file : List.of("pom.xml", "server/pom.xml", "server/src/main/java/A.java")) {
      write(file, "first");
    }
    Files.copy(Path.of("../onestory"), home.resolve("onestory"));
    environment.put("PATH", home.resolve("bin").toString());
    for (String tool : TOOLS) {
      stub(tool, "exec " + onPath(tool) + " \"$@\"");
    }
    stub("java", "[ \"$1\" != -version ] || { echo 'openjdk version \"17.0.15\"' >&2; exit; }");
    stub("java", "echo \"java $$: $*\"");
    stub("javac", "echo 'javac 17.0.15'");
    stub("mvn", "[ \"$1\" != -version ] || { echo 'Apache Maven 3.8.7'; exit; }");
    stub(
        "mvn", "echo build >>builds; mkdir -p server/target; echo new >server/target/onestory.jar");
    stub("node", "echo v20.20.2");
    stub("npm", "exit 0");
  }

  private static Path onPath(String tool) {
    return Stream.of(System.getenv("PATH").split(":"))
        .map(folder -> Path.of(folder, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(tool + " is not on the PATH"));
  }

  Path path(String name) {
    return home.resolve(name);
  }

  Path write(String name, String text) throws IOException {
    Files.createDirectories(path(name + "/..").normalize());
    return Files.writeString(path(name), text);
  }

  /** Adds a line to what the stub does, behind what it does already. */
  void stub(String command, String line) throws IOException {
    Path stub = path("bin/" + command);
    String before = Files.exists(stub) ? Files.readString(stub) : "#!/bin/sh\n";
    write("bin/" + command, before + line + "\n");
    if (!stub.toFile().setExecutable(true)) {
      throw new IOException("cannot make " + stub + " executable");
    }
  }

  /** Has the command answer with this line and nothing else. */
  void replace(String command, String line) throws IOException {
    remove("bin/" + command);
    stub(command, line);
  }

  void remove(String name) throws IOException {
    Files.delete(path(name));
  }

  void set(String variable, String value) {
    environment.put(variable, value);
  }

  /** Gives the file a date after every build so far. */
  void touch(String name) throws IOException {
    Files.setLastModifiedTime(path(name), FileTime.from(Instant.now().plusSeconds(60)));
  }

  long builds() throws IOException {
    return Files.exists(path("builds")) ? Files.readAllLines(path("builds")).size() : 0;
  }

  Answer run(String... arguments) throws IOException {
    return run(path("onestory"), arguments);
  }

  Answer run(Path script, String... arguments) throws IOException {
    Process process = start(script, arguments);
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Answer(process.pid(), exitCode(process), output);
  }

  /** Another bash, such as macOS's 3.2, can be named with the system property. */
  Process start(Path script, String... arguments) throws IOException {
    var builder = new ProcessBuilder(System.getProperty("onestory.test.bash", "bash"), "" + script);
    builder.command().addAll(List.of(arguments));
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.directory(folder.toFile()).redirectErrorStream(true).start();
  }

  private static int exitCode(Process process) {
    try {
      if (process.waitFor(30, TimeUnit.SECONDS)) {
        return process.exitValue();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
    throw new IllegalStateException("the launcher did not end");
  }

  /** What the launcher, or the Java that took its place, said, and how it ended. */
  record Answer(long pid, int exitCode, String output) {}
}
