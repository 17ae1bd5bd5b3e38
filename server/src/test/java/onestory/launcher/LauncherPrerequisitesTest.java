package onestory.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LauncherPrerequisitesTest {
  Checkout checkout;

  @BeforeEach
  void withEverythingInstalled(@TempDir Path folder) throws IOException {
    checkout = new Checkout(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "java  | Java was not found: install a JDK, 17 or later",
        "javac | Java is here without its compiler, javac: install a JDK, 17 or later",
        "mvn   | Maven was not found: install Maven 3.8 or later.",
        "node  | Node was not found: install Node 20 or later, with npm.",
        "npm   | Node is here without npm: install Node 20 or later, with npm.",
      })
  void areMissedInOneSentence(String command, String sentence) throws IOException {
    checkout.remove("bin/" + command);

    assertRefused("onestory: " + sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "java  | openjdk version \"11.0.2\" 2019  | Java 11.0.2 (",
        "java  | java version \"1.8.0_402\"       | Java 1.8.0 (",
        "javac | javac 16                         | javac 16 (",
        "mvn   | Apache Maven 3.6.3 (abc)         | Maven 3.6.3 (",
        "node  | v18.20.4                         | Node 18.20.4 (",
      })
  void areRefusedWhenTooOld(String command, String says, String sentence) throws IOException {
    checkout.replace(command, "echo '" + says + "' >&2");

    assertRefused("onestory: " + sentence, ") is too old: install");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "java  | openjdk version \"17\" 2021-09-14",
        "java  | 'Picked up JAVA_TOOL_OPTIONS: -Da=b\nopenjdk version \"25.0.1\" LTS'",
        "java  | openjdk version \"26-ea\" 2026-03-17",
        "javac | javac 26-ea",
        "mvn   | \u001b[1mApache Maven 3.10.0 (abc)\u001b[m",
        "mvn   | 'Apache Maven 4.0.0\nJava version: 21.0.2, vendor: Any'",
        "node  | v20.0.0",
        "node  | v24.1.0",
      })
  void areTakenWhenNewEnough(String command, String says) throws IOException {
    checkout.replace(command, "case $1 in -*version) printf '%s\\n' '" + says + "' ;; esac");

    checkout.run("demo");

    assertThat(checkout.builds()).isEqualTo(command.equals("mvn") ? 0 : 1);
    assertThat(checkout.path("target/onestory-build.log")).exists();
  }

  @Test
  void areAllNamedAtOnce() throws IOException {
    checkout.remove("bin/java");
    checkout.remove("bin/javac");
    checkout.remove("bin/mvn");
    checkout.remove("bin/node");

    var answer = checkout.run("demo");

    assertThat(answer.output().lines())
        .hasSize(3)
        .satisfiesExactly(
            line -> assertThat(line).contains("Java was not found"),
            line -> assertThat(line).contains("Maven was not found"),
            line -> assertThat(line).contains("Node was not found"));
  }

  @Test
  void includeAJavaThatRuns() throws IOException {
    checkout.replace("java", "echo 'Unable to locate a Java Runtime.' >&2; exit 1");

    assertRefused("onestory: Java (", ") does not run: install a JDK, 17 or later");
  }

  @Test
  void includeTheJavaThatMavenRunsOn() throws IOException {
    checkout.replace("mvn", "printf 'Apache Maven 3.9.9\\nJava version: 11.0.2, vendor: Any\\n'");

    assertRefused("Maven runs on Java 11.0.2, which is too old: set JAVA_HOME");
  }

  @Test
  void takeTheJdkOfJavaHomeFirst() throws IOException {
    checkout.replace("java", "echo 'openjdk version \"11\"' >&2");
    checkout.write("jdk/bin/java", "#!/bin/sh\necho 'openjdk version \"21\"' >&2");
    checkout.write("jdk/bin/javac", "#!/bin/sh\necho javac 21");
    assertThat(checkout.path("jdk/bin/java").toFile().setExecutable(true)).isTrue();
    assertThat(checkout.path("jdk/bin/javac").toFile().setExecutable(true)).isTrue();
    checkout.set("JAVA_HOME", checkout.path("jdk").toString());

    assertThat(checkout.run("demo").exitCode()).isZero();
  }

  @Test
  void includeAJdkWhereJavaHomePoints() throws IOException {
    checkout.set("JAVA_HOME", "/nowhere");

    assertRefused("onestory: JAVA_HOME, /nowhere, has no bin/java");
  }

  @Test
  void areOnlyJavaOnceTheServerIsBuilt() throws IOException {
    checkout.write("server/target/onestory.jar", "");
    for (String command : new String[] {"javac", "mvn", "node", "npm"}) {
      checkout.remove("bin/" + command);
    }

    assertThat(checkout.run("demo").exitCode()).isZero();
  }

  private void assertRefused(String... fragments) throws IOException {
    var answer = checkout.run("demo");

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.output()).contains(fragments).hasLineCount(1);
    assertThat(checkout.builds()).isZero();
  }
}
