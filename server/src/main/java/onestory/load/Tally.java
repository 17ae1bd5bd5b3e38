package onestory.load;

import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** What became of a run so far; many clients add to it. */
final class Tally {

  private final Progress progress;
  private final AtomicLong resources = new AtomicLong();
  private final AtomicLong loaded = new AtomicLong();
  private final AtomicLong skipped = new AtomicLong();
  private final Queue<Refusal> refusals = new ConcurrentLinkedQueue<>();
  private final Set<String> refusedFiles = ConcurrentHashMap.newKeySet();

  Tally(Progress progress) {
    this.progress = progress;
  }

  /** A server took some of a parcel. */
  void taken(int more, long bytes) {
    resources.addAndGet(more);
    progress.loaded(more, bytes);
  }

  /** A server took all of a parcel. */
  void complete() {
    loaded.incrementAndGet();
  }

  /** An earlier run loaded the parcel. */
  void skipped(long bytes) {
    skipped.incrementAndGet();
    progress.leftOut(bytes);
  }

  /** Some of a parcel, or all of it, was refused; {@code bytes} of it were not taken. */
  void refused(List<Refusal> more, long bytes) {
    progress.leftOut(bytes);
    refusals.addAll(more);
    more.forEach(refusal -> refusedFiles.add(refusal.file() + " " + refusal.part()));
  }

  long countOfResources() {
    return resources.get();
  }

  long countOfLoaded() {
    return loaded.get();
  }

  long countOfSkipped() {
    return skipped.get();
  }

  long countOfRefused() {
    return refusedFiles.size();
  }

  List<Refusal> refusals() {
    return refusals.stream()
        .sorted(
            Comparator.comparing(Refusal::file)
                .thenComparing(Refusal::part)
                .thenComparing(Refusal::entry))
        .toList();
  }
}
