package onestory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tests that documents name as proof, {@code ClassName} or {@code ClassName#methodName}. */
class NamedTestsTest {

  private static final Pattern NAMED =
      Pattern.compile("\\b([A-Z][A-Za-z0-9]+(?:Test|IT))(?:#([a-z][A-Za-z0-9]*))?\\b");

  private static final Map<String, String> TESTS =
      SourceTree.java(SourceTree.TEST).stream()
          .collect(Collectors.toMap(NamedTestsTest::className, SourceTree::text, String::concat));

  @Test
  void inTheArchitectureExist() {
    var named = named(SourceTree.text(SourceTree.ROOT.resolve("ARCHITECTURE.md")));

    assertThat(named).hasSizeGreaterThan(5);
    assertThat(named).filteredOn(test -> !exists(test)).as("tests that do not exist").isEmpty();
  }

  @Test
  void inTheHazardLogExist() {
    var log = SourceTree.ROOT.resolve("docs/clinical-safety/hazard-log.csv");
    var named = named(SourceTree.text(log));

    assertThat(named).hasSizeGreaterThan(5);
    assertThat(named).filteredOn(test -> !exists(test)).as("tests that do not exist").isEmpty();
  }

  @Test
  void areFoundByClassAndMethod() {
    var text = "see NamedTestsTest#areFoundByClassAndMethod and NamedTestsTest#areLost, NoSuchIT";

    assertThat(named(text).stream().filter(NamedTestsTest::exists))
        .containsExactly("NamedTestsTest#areFoundByClassAndMethod");
  }

  private static List<String> named(String text) {
    return NAMED.matcher(text).results().map(found -> found.group()).distinct().toList();
  }

  private static boolean exists(String test) {
    var parts = test.split("#", 2);
    var source = TESTS.get(parts[0]);
    return source != null && (parts.length == 1 || source.contains(" void " + parts[1] + "("));
  }

  private static String className(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }
}
