package onestory.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HapiFaultTest {

  @Test
  void isTheInnermostThatAMessageNames() {
    assertThat(HapiFault.in("HAPI-0550: HAPI-0989: Trying to update"))
        .contains(HapiFault.STALE_VERSION);
  }

  @Test
  void isUnknownWhereNoNumberIs() {
    assertThat(HapiFault.in("a sentence")).isEmpty();
    assertThat(HapiFault.in("HAPI-9999: a sentence")).isEmpty();
  }

  @Test
  void leavesWordsWithoutNumbers() {
    assertThat(HapiFault.words("HAPI-0550: HAPI-0989: Trying")).isEqualTo("Trying");
  }
}
