package onestory.demo;

/** Counts what the loading threads have written between them. */
final class ProgressCounter {

  private final DemoProgress progress;
  private final int all;
  private int done;

  ProgressCounter(DemoProgress progress, int all) {
    this.progress = progress;
    this.all = all;
  }

  synchronized void written() {
    done++;
    progress.written(done, all);
  }
}
