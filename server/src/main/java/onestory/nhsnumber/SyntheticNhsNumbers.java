package onestory.nhsnumber;

import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Numbers from 999 000 0000 to 999 999 9999, never issued to anyone: for tests and demos. */
public final class SyntheticNhsNumbers {

  private static final int RANGE = 1_000_000;

  private SyntheticNhsNumbers() {}

  /**
   * The valid synthetic numbers in ascending order, beginning with the one whose first nine digits
   * are 999 followed by {@code index} in six digits, or the next that has a check digit.
   *
   * @param index 0 to 999,999
   */
  public static Stream<NhsNumber> from(int index) {
    return IntStream.range(index, RANGE).boxed().flatMap(i -> numbered(i).stream());
  }

  /**
   * Like {@link #from} over the whole range, without the numbers that are {@code taken}.
   *
   * @param taken asked with the six digits after 999
   */
  public static Stream<NhsNumber> except(IntPredicate taken) {
    return IntStream.range(0, RANGE)
        .filter(taken.negate())
        .boxed()
        .flatMap(i -> numbered(i).stream());
  }

  /** Whether the number lies in the synthetic range. */
  public static boolean contains(NhsNumber number) {
    return number.value().startsWith("999");
  }

  private static Optional<NhsNumber> numbered(int index) {
    var prefix = "999%06d".formatted(index);
    return IntStream.range(0, 10)
        .mapToObj(digit -> NhsNumber.parse(prefix + digit))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
