package onestory.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import onestory.nhsnumber.NhsNumber;
import org.junit.jupiter.api.Test;

class SupersededNamesTest {

  private static final Map<String, String> SURVIVORS = Map.of("9990000026", "9990000018");

  @Test
  void becomeTheSurvivorsInEveryForm() {
    assertThat(rewritten("patient", "9990000026")).isEqualTo("9990000018");
    assertThat(rewritten("patient", "Patient/9990000026")).isEqualTo("Patient/9990000018");
    assertThat(rewritten("identifier", "urn:x|9990000026")).isEqualTo("urn:x|9990000018");
    assertThat(rewritten("subject", "9990000034,9990000026")).isEqualTo("9990000034,9990000018");
  }

  @Test
  void stayWhereTheyAreAskedForThemselves() {
    assertThat(rewritten("_id", "9990000026")).isEqualTo("9990000026");
    assertThat(rewritten("link", "Patient/9990000026")).isEqualTo("Patient/9990000026");
  }

  @Test
  void stayUnderTheSystemOfSupersededOnes() {
    var value = NhsNumber.SUPERSEDED_SYSTEM + "|9990000026";

    assertThat(rewritten("identifier", value)).isEqualTo(value);
  }

  @Test
  void areNotFoundWithinOtherValues() {
    assertThat(rewritten("date", "ge9990000026")).isEqualTo("ge9990000026");
    assertThat(rewritten("_content", "19990000026")).isEqualTo("19990000026");
  }

  private static String rewritten(String name, String value) {
    var parameters = Map.of(name, new String[] {value});
    return SupersededNames.rewrite(parameters, names -> SURVIVORS).values().iterator().next()[0];
  }
}
