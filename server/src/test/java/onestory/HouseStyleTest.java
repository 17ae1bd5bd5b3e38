package onestory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onestory.ParsedSource.Method;
import org.junit.jupiter.api.Test;

/** The budget of the house style. */
class HouseStyleTest {

  private static final List<Path> FILES = SourceTree.java(SourceTree.MAIN);
  private static final ParsedSource SOURCE = ParsedSource.of(FILES);

  @Test
  void keepsFilesSmall() {
    var lines = sorted(FILES.stream().mapToInt(SourceTree::lines));

    assertThat(quantile(lines, 0.5)).as("median of lines in a file").isLessThanOrEqualTo(60);
    assertThat(quantile(lines, 0.9)).as("nine files in ten").isLessThanOrEqualTo(150);
    assertThat(longerThan(300, FILES)).as("files of more than 300 lines").isEmpty();
  }

  @Test
  void keepsTestsSmall() {
    assertThat(longerThan(300, SourceTree.java(SourceTree.TEST)))
        .as("test files of more than 300 lines")
        .isEmpty();
  }

  @Test
  void keepsMethodsSmall() {
    var lines = sorted(SOURCE.methods().stream().mapToInt(Method::lines));

    assertThat(lines).hasSizeGreaterThan(300);
    assertThat(quantile(lines, 0.5)).as("median of lines in a method").isLessThanOrEqualTo(5);
    assertThat(SOURCE.methods().stream().filter(method -> method.lines() > 30))
        .as("methods of more than 30 lines")
        .isEmpty();
  }

  @Test
  void keepsParametersFew() {
    assertThat(SOURCE.methods().stream().filter(method -> method.parameters() > 4))
        .as("methods with more than 4 parameters")
        .isEmpty();
  }

  @Test
  void keepsTypesToTheirPackages() {
    var open = SOURCE.types().stream().filter(ParsedSource.Type::isPublic).count();

    assertThat(open).as("public types").isPositive();
    assertThat(open * 2).as("public types, doubled").isLessThanOrEqualTo(SOURCE.types().size());
  }

  @Test
  void tellsWhatEveryPackageIsFor() {
    var silent =
        SourceTree.packages(SourceTree.MAIN).stream()
            .filter(folder -> !isDescribed(folder.resolve("package-info.java")))
            .map(SourceTree::name);

    assertThat(silent).as("packages without a @NullMarked package-info").isEmpty();
  }

  private static boolean isDescribed(Path packageInfo) {
    if (!Files.exists(packageInfo)) {
      return false;
    }
    var text = SourceTree.text(packageInfo);
    return text.startsWith("/**") && text.contains("@NullMarked");
  }

  private static Stream<String> longerThan(int limit, List<Path> files) {
    return files.stream().filter(file -> SourceTree.lines(file) > limit).map(SourceTree::name);
  }

  private static List<Integer> sorted(IntStream values) {
    return values.sorted().boxed().toList();
  }

  private static int quantile(List<Integer> sorted, double share) {
    return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
  }
}
