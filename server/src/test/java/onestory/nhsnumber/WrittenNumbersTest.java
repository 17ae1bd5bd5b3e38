package onestory.nhsnumber;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenNumbersTest {

  private static final NhsNumber NOW = new NhsNumber("9990000018");

  private final WrittenNumbers numbers = new WrittenNumbers(List.of("9990000026", "tmp-1"));

  @Test
  void areReplacedInTheFormInWhichTheyStand() {
    assertThat(replaced("NHS 9990000026.")).isEqualTo("NHS 9990000018.");
    assertThat(replaced("<b>999 000 0026</b>")).isEqualTo("<b>999 000 0018</b>");
    assertThat(replaced("999-000-0026")).isEqualTo("999 000 0018");
    assertThat(replaced("999&nbsp;000\u00a00026")).isEqualTo("999 000 0018");
    assertThat(replaced("urn:x:9990000026:tmp-1")).isEqualTo("urn:x:9990000018:9990000018");
  }

  @Test
  void areNotFoundWithinLongerOnes() {
    assertThat(replaced("19990000026 99900000261")).isEqualTo("19990000026 99900000261");
  }

  @Test
  void areTakenOutWhereNoOtherMayStand() {
    assertThat(numbers.removed("of 999 000 0026")).isEqualTo("of [number]");
  }

  private String replaced(String text) {
    return numbers.replaced(text, NOW);
  }
}
