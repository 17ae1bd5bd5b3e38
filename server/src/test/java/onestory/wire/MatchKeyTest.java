package onestory.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MatchKeyTest {

  private static final long PLAIN = MatchKey.of("Condition", "identifier=urn:a|1");

  @Test
  void isOneForTheSpellingsOfAnIdentifier() {
    assertThat(MatchKey.of("Condition", "Condition?identifier=urn:a%7C1")).isEqualTo(PLAIN);
    assertThat(MatchKey.of("Condition", "?identifier=1")).isEqualTo(PLAIN);
    assertThat(MatchKey.of("Condition", "identifier=urn:a|1&patient=9990000018")).isEqualTo(PLAIN);
  }

  @Test
  void differsByTypeAndValue() {
    assertThat(MatchKey.of("Observation", "identifier=urn:a|1")).isNotEqualTo(PLAIN);
    assertThat(MatchKey.of("Condition", "identifier=urn:a|2")).isNotEqualTo(PLAIN);
  }

  @Test
  void isMadeOfAllParametersWhereNoneIsAnIdentifier() {
    assertThat(MatchKey.of("Observation", "code=a&date=2026"))
        .isEqualTo(MatchKey.of("Observation", "date=2026&code=a"))
        .isNotEqualTo(MatchKey.of("Observation", "date=2026&code=b"));
  }
}
