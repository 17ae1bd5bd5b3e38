package onestory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The codes of rules, as {@code issue.details.coding} carries them. */
class RuleCodesTest {

  private static final Pattern MADE =
      Pattern.compile(
          "(?:new Rule|Rule\\.invalid|\\brule)\\(\\s*\"([a-z0-9-]*[a-z0-9])\""
              + "|[A-Z_]+\\(\"[0-9]{4}\", [0-9]{3}, \"([a-z-]+)\"");
  private static final Pattern DEFINED =
      Pattern.compile("(?m)^\\* #([a-z0-9-]+) \"[^\"]+\" \"[^\"]+\\.\"$");

  private static final Set<String> LISTED =
      codes(DEFINED, SourceTree.text(SourceTree.ROOT.resolve("ig/input/fsh/fhir/Rule.fsh")))
          .collect(Collectors.toSet());

  @Test
  void areAllDefinedInTheCodeSystem() {
    var used = new TreeSet<String>();
    SourceTree.java(SourceTree.MAIN)
        .forEach(file -> codes(MADE, SourceTree.text(file)).forEach(used::add));

    assertThat(used).contains("not-fhir", "page-expired", "internal-error").hasSizeGreaterThan(40);
    assertThat(used).filteredOn(code -> !LISTED.contains(code)).as("not in Rule.fsh").isEmpty();
  }

  private static Stream<String> codes(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(RuleCodesTest::code);
  }

  private static String code(MatchResult found) {
    return found.groupCount() > 1 && found.group(2) != null ? found.group(2) : found.group(1);
  }
}
