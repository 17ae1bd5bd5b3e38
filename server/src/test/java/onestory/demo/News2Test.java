package onestory.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import onestory.demo.Vitals.Breathing;
import onestory.demo.Vitals.Circulation;
import org.junit.jupiter.api.Test;

class News2Test {

  @Test
  void isNothingForSomebodyWell() {
    assertThat(score(Vitals.of(new Breathing(14, 98, false), new Circulation(124, 72), 36.8)))
        .isZero();
  }

  @Test
  void isTwentyAtWorst() {
    var worst = Vitals.of(new Breathing(30, 80, true), new Circulation(80, 140), 34.5).notAlert();

    assertThat(score(worst)).isEqualTo(20);
  }

  @Test
  void countsEachPartAtItsEdge() {
    var edge = Vitals.of(new Breathing(21, 95, false), new Circulation(110, 91), 38.1);

    assertThat(Arrays.stream(News2Part.values()).map(p -> p.points(edge)))
        .containsExactly(2, 1, 0, 1, 1, 0, 1);
  }

  private static int score(Vitals vitals) {
    return Arrays.stream(News2Part.values()).mapToInt(p -> p.points(vitals)).sum();
  }
}
