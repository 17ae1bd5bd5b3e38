package onestory.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherHelpTest {
  Checkout checkout;

  @BeforeEach
  void withNothingInstalled(@TempDir Path folder) throws IOException {
    checkout = new Checkout(folder);
    for (String command : new String[] {"java", "javac", "mvn", "node", "npm"}) {
      checkout.remove("bin/" + command);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"help", "--help", "-h"})
  void namesEveryCommandWithoutJavaOrABuild(String asked) throws IOException {
    var answer = checkout.run(asked);

    assertThat(answer.exitCode()).isZero();
    assertThat(answer.output())
        .contains("onestory demo", "onestory serve", "onestory load", "onestory index verify")
        .contains("onestory index rebuild", "ONESTORY_JAVA_OPTS");
  }

  @Test
  void isWhatNoCommandAtAllGives() throws IOException {
    assertThat(checkout.run())
        .usingRecursiveComparison()
        .ignoringFields("pid")
        .isEqualTo(checkout.run("help"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"demo", "serve", "load", "index", "package"})
  void explainsACommandBeforeAnythingIsBuilt(String command) throws IOException {
    var answer = checkout.run(command, "--help");

    assertThat(answer.exitCode()).isZero();
    assertThat(answer.output()).startsWith("Usage: ./onestory " + command);
    assertThat(checkout.run("help", command).output()).isEqualTo(answer.output());
  }

  @Test
  void leavesTheLastWordToTheBuiltServer() throws IOException {
    checkout.stub("java", "[ $1 = -version ] && echo 'openjdk version \"21\"' || echo \"java $*\"");
    checkout.write("server/target/onestory.jar", "");

    assertThat(checkout.run("demo", "--port", "1", "--help").output())
        .isEqualTo("java -jar " + checkout.path("server/target/onestory.jar") + " demo --help\n");
  }

  @Test
  void answersAnUnknownCommandWithThoseThereAre() throws IOException {
    var answer = checkout.run("frobnicate");

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.output())
        .contains(
            "no command 'frobnicate'",
            "demo, serve, load, index, package, client, key, token and help");
  }

  @Test
  void asksWhatToLoad() throws IOException {
    var answer = checkout.run("load");

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.output()).contains("load what?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "frobnicate"})
  void asksWhatToDoWithTheIndex(String action) throws IOException {
    var answer = checkout.run("index", action);

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.output()).contains("index verify", "index rebuild");
  }
}
