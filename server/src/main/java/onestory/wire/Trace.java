package onestory.wire;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where an exception came from, without its messages: these can name a person. */
final class Trace {

  private static final int FRAMES = 12;

  private Trace() {}

  static String of(Throwable problem) {
    return Stream.iterate(problem, cause -> cause != null, Throwable::getCause)
        .map(Trace::one)
        .collect(Collectors.joining(" caused by "));
  }

  private static String one(Throwable problem) {
    var frames = Arrays.stream(problem.getStackTrace()).limit(FRAMES).map(String::valueOf);
    return problem.getClass().getName() + frames.collect(Collectors.joining(", ", " [", "]"));
  }
}
