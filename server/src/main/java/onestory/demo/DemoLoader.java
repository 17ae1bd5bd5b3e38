package onestory.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.Bundle;

/** Loads the demo people into the store, once. */
public final class DemoLoader {

  private static final int THREADS = 2;

  private final DemoRecords records;
  private final Supplier<DemoTown> town;

  DemoLoader(DemoRecords records, Supplier<DemoTown> town) {
    this.records = records;
    this.town = town;
  }

  /**
   * Loads the town if it is not there. Stopped in the middle, it begins again and changes nothing
   * of what is there.
   *
   * @return whether anything had to be loaded
   * @throws DemoLoadFailed if a transaction was refused
   */
  public boolean load(DemoProgress progress) {
    if (records.isLoaded()) {
      return false;
    }
    var story = town.get();
    var counter = new ProgressCounter(progress, story.transactions().size());
    write(story.directory(), counter);
    inParallel(story.households().stream().map(household -> writing(household, counter)).toList());
    write(List.of(story.marker()), counter);
    return true;
  }

  private void write(List<Bundle> bundles, ProgressCounter counter) {
    for (var bundle : bundles) {
      records.write(bundle);
      counter.written();
    }
  }

  private Callable<Boolean> writing(List<Bundle> household, ProgressCounter counter) {
    return () -> {
      write(household, counter);
      return true;
    };
  }

  private static void inParallel(List<Callable<Boolean>> work) {
    var threads = Executors.newFixedThreadPool(THREADS);
    try {
      await(threads, work);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DemoLoadFailed(e);
    } catch (ExecutionException e) {
      throw new DemoLoadFailed(e.getCause() == null ? e : e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private static void await(ExecutorService threads, List<Callable<Boolean>> work)
      throws InterruptedException, ExecutionException {
    var results = new ArrayList<Future<Boolean>>();
    work.forEach(piece -> results.add(threads.submit(piece)));
    for (var result : results) {
      result.get();
    }
  }
}
