package onestory.demo;

import java.util.function.Consumer;

/** Is told how far the loading has come. */
@FunctionalInterface
public interface DemoProgress {

  /** After each bundle, by one thread at a time. */
  void written(int bundles, int of);

  /** Says it in words, after every {@code step}th bundle and at the end. */
  static DemoProgress every(int step, Consumer<String> line) {
    return (bundles, of) -> {
      if (bundles % step == 0 || bundles == of) {
        line.accept("demo people: " + bundles + " of " + of + " bundles");
      }
    };
  }
}
