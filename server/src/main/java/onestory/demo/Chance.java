package onestory.demo;

import java.util.List;
import java.util.Random;

/** Repeatable randomness: the same seed gives the same town. */
final class Chance {

  private static final int HUNDRED = 100;

  private final Random random;

  Chance(long seed) {
    this.random = new Random(seed);
  }

  <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** A whole number, both ends included. */
  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  /** True in {@code percent} of a hundred cases. */
  boolean happens(int percent) {
    return random.nextInt(HUNDRED) < percent;
  }
}
