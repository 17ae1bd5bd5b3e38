package onestory.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherBuildTest {
  private static final String SOURCE = "server/src/main/java/A.java";

  Checkout checkout;

  @BeforeEach
  void freshlyCloned(@TempDir Path folder) throws IOException {
    checkout = new Checkout(folder);
  }

  @Test
  void comesBeforeTheFirstStart() throws IOException {
    var answer = checkout.run("demo", "--port", "8081");

    assertThat(answer.exitCode()).isZero();
    assertThat(answer.output())
        .startsWith("Building OneStory")
        .containsPattern("Built in \\d+ s")
        .endsWith("-jar " + checkout.path("server/target/onestory.jar") + " demo --port 8081\n");
  }

  @Test
  void isNotRepeatedWhenNothingChanged() throws IOException {
    checkout.run("demo");

    var answer = checkout.run("serve");

    assertThat(checkout.builds()).isEqualTo(1);
    assertThat(answer.output()).startsWith("java ").endsWith(" serve\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pom.xml", "server/pom.xml", SOURCE})
  void isRepeatedWhenASourceChanged(String source) throws IOException {
    checkout.run("demo");
    checkout.touch(source);

    checkout.run("demo");

    assertThat(checkout.builds()).isEqualTo(2);
  }

  @Test
  void isRepeatedWhenASourceWentAway() throws IOException {
    checkout.run("demo");
    checkout.remove(SOURCE);
    checkout.touch("server/src/main/java");

    checkout.run("demo");

    assertThat(checkout.builds()).isEqualTo(2);
  }

  @Test
  void doesNotFollowWhatABuildWrites() throws IOException {
    checkout.write("ig/input/fsh/a.fsh", "");
    checkout.write("profiles/pom.xml", "");
    checkout.run("demo");
    for (String made :
        new String[] {
          "server/target/a", "profiles/target/a", "profiles/node_modules/a", "ig/fsh-generated/a"
        }) {
      checkout.write(made, "");
      checkout.touch(made);
    }

    checkout.run("demo");

    assertThat(checkout.builds()).isEqualTo(1);
  }

  @Test
  void isNotNeededAfterSomebodyRanMaven() throws IOException {
    Path jar = checkout.write("server/target/onestory.jar", "by hand");
    Files.setLastModifiedTime(jar, FileTime.fromMillis(0));

    checkout.run("demo");

    assertThat(checkout.builds()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"load", "index"})
  void isLeftToTheServerForOtherCommands(String command) throws IOException {
    checkout.write("server/target/onestory.jar", "old");
    checkout.touch(SOURCE);

    checkout.run(command, "verify");

    assertThat(checkout.builds()).isZero();
  }

  @Test
  void showsWhatMavenComplainedOfAndKeepsTheOldServer() throws IOException {
    Path jar = checkout.write("server/target/onestory.jar", "old");
    checkout.touch(SOURCE);
    checkout.stub("mvn", "echo '[ERROR] A.java is wrong'; rm -f server/target/*.jar; exit 1");

    var answer = checkout.run("demo");

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.output())
        .contains("the build failed", "[ERROR] A.java is wrong", "target/onestory-build.log")
        .doesNotContain("java -jar", "Could not", "fetched:");
    assertThat(jar).hasContent("old");
  }

  @Test
  void pointsAtTheNetworkWhenSomethingCouldNotBeFetched() throws IOException {
    checkout.stub("mvn", "echo '[ERROR] Could not transfer artifact a:b:jar:1'; exit 1");

    assertThat(checkout.run("demo").output()).contains("see that this machine reaches");
  }

  @Test
  void tellsHowFarItIs() throws IOException {
    checkout.replace(
        "mvn",
        """
        [ $1 = -version ] && { echo Apache Maven 3.8.7; exit; }
        echo '[INFO] Downloaded from central: a.jar'
        echo '[INFO] --- maven-compiler-plugin:3.14.1:compile (default-compile) @ onestory-server ---'
        sleep 3
        mkdir -p server/target; echo >server/target/onestory.jar""");

    assertThat(checkout.run("demo").output())
        .containsPattern("  +\\d s  server: compiling \\(1 files fetched\\)");
  }

  @Test
  void isDoneByOneAtATime() throws IOException {
    checkout.write("target/onestory-build.pid", "" + ProcessHandle.current().pid());

    var answer = checkout.run("demo");

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.output()).contains("is building already");
  }

  @Test
  void takesOverFromABuildThatWasKilled() throws IOException {
    checkout.write("target/onestory-build.pid", "99999999");

    assertThat(checkout.run("demo").exitCode()).isZero();
    assertThat(checkout.path("target/onestory-build.pid")).doesNotExist();
  }

  @Test
  void worksFromAnywhereAndThroughSymbolicLinks() throws IOException {
    Path link = Files.createSymbolicLink(checkout.path("link"), Path.of("onestory"));
    Path second = Files.createSymbolicLink(checkout.path("bin/second"), link);

    assertThat(checkout.run(second, "demo").exitCode()).isZero();
    assertThat(checkout.path("target/onestory-build.log")).exists();
  }

  @Test
  void givesItsPlaceToJavaSoThatSignalsReachIt() throws IOException {
    var answer = checkout.run("demo");

    assertThat(answer.output()).contains("java " + answer.pid() + ":");
  }

  @Test
  void setsMemoryUnlessTold() throws IOException {
    assertThat(checkout.run("demo").output()).contains("-Xmx2g");

    checkout.set("ONESTORY_JAVA_OPTS", "-Xmx7g -XX:+UseZGC");

    assertThat(checkout.run("demo").output())
        .contains("-Xmx7g -XX:+UseZGC")
        .doesNotContain("-Xmx2g");
  }
}
