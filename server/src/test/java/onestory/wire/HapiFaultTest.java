package onestory.wire;

import static org.assertj.core.api.Assertions.assertThat;

import onestory.fhir.HapiMessage;
import org.junit.jupiter.api.Test;

class HapiFaultTest {

  @Test
  void isTheInnermostThatAMessageNames() {
    assertThat(HapiFault.in(new HapiMessage("HAPI-0550: HAPI-0989: Trying to update")))
        .contains(HapiFault.STALE_VERSION);
  }

  @Test
  void isUnknownWhereNoNumberIs() {
    assertThat(HapiFault.in(new HapiMessage("a sentence"))).isEmpty();
    assertThat(HapiFault.in(new HapiMessage("HAPI-9999: a sentence"))).isEmpty();
  }
}
