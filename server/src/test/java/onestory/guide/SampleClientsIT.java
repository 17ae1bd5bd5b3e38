package onestory.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import onestory.server.IntegrationTest;
import onestory.testing.Askers;
import onestory.testing.Tokens;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The programs of the guide's page for newcomers, taken from its text. */
@IntegrationTest
class SampleClientsIT {

  private static final Path PAGE = Path.of("../ig/input/pagecontent/clients.md");

  @LocalServerPort int port;

  @ParameterizedTest
  @CsvSource({
    "sh, sh, client.sh",
    "js, node, client.mjs",
    "python, python3, client.py",
    "java, java, Client.java"
  })
  void readBackWhatTheyWroteAsOftenAsTheyAreRun(
      String language, String program, String name, @TempDir Path folder) throws Exception {
    assumeThat(isInstalled(program)).as(program + " on the path").isTrue();
    var file = Files.writeString(folder.resolve(name), code(language));

    for (var run : List.of("first", "second")) {
      assertThat(output(program, file))
          .as(run + " run")
          .isEqualTo("Speak slowly, and face her: she reads lips");
    }
  }

  private String output(String program, Path file) throws Exception {
    var builder = new ProcessBuilder(program, file.toString()).redirectErrorStream(true);
    builder.environment().put("ONESTORY_BASE", "http://127.0.0.1:%d/fhir".formatted(port));
    builder.environment().put("ONESTORY_TOKEN", Tokens.of(port, Askers.CLINICIAN));
    var process = builder.start();
    var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return printed.strip();
  }

  private static String code(String language) throws IOException {
    var block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL);
    return block
        .matcher(Files.readString(PAGE))
        .results()
        .map(found -> found.group(1))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isInstalled(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
        .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
  }
}
