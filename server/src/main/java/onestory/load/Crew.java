package onestory.load;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Some clients who work side by side on parcels, rank after rank. */
final class Crew implements AutoCloseable {

  private static final int KILOBYTE = 1024;

  private final int clients;
  private final ExecutorService pool;
  private final Semaphore room;
  private final Semaphore memory;
  private final int allMemory;
  private final AtomicReference<Throwable> trouble = new AtomicReference<>();

  /**
   * Makes a crew, which works until it is closed.
   *
   * @param memory for files, in bytes: so much is worked on at once, and any one file alone
   */
  Crew(int clients, long memory) {
    this.clients = clients;
    this.allMemory = (int) Math.max(1, memory / KILOBYTE);
    this.memory = new Semaphore(allMemory);
    this.pool = Executors.newFixedThreadPool(clients);
    this.room = new Semaphore(clients);
  }

  /** Hands a parcel to the next free client; waits while there is none. */
  void work(Parcel parcel, Consumer<Parcel> task) {
    var weight = (int) Math.min(allMemory, parcel.size() / KILOBYTE);
    room.acquireUninterruptibly();
    memory.acquireUninterruptibly(weight);
    stopOnTrouble();
    pool.execute(
        () -> {
          try {
            task.accept(parcel);
          } catch (RuntimeException | Error failure) {
            trouble.compareAndSet(null, failure);
          } finally {
            memory.release(weight);
            room.release();
          }
        });
  }

  /** Waits until all that was handed out is done. */
  void finish() {
    room.acquireUninterruptibly(clients);
    room.release(clients);
    stopOnTrouble();
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }

  private void stopOnTrouble() {
    var failure = trouble.get();
    if (failure instanceof ServerLost lost) {
      throw lost;
    }
    if (failure != null) {
      throw new IllegalStateException("a client failed", failure);
    }
  }
}
