package onestory.server.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL that outlived the OneStory that started it, found by its {@code postmaster.pid}. */
final class OrphanedPostgres {

  private static final long GRACE_SECONDS = 20;

  private OrphanedPostgres() {}

  /**
   * Stops what still runs on the cluster; to be called by the holder of the data directory only.
   *
   * @param clusterFiles PostgreSQL's data directory
   */
  static void stop(Path clusterFiles) {
    running(clusterFiles.resolve("postmaster.pid"))
        .ifPresent(
            process -> {
              process.destroy();
              process
                  .onExit()
                  .completeOnTimeout(process, GRACE_SECONDS, TimeUnit.SECONDS)
                  .thenCompose(OrphanedPostgres::kill)
                  .join();
            });
  }

  // PostgreSQL recovers from a kill by its write-ahead log, as from a power cut.
  private static CompletableFuture<ProcessHandle> kill(ProcessHandle process) {
    process.destroyForcibly();
    return process.onExit();
  }

  private static Optional<ProcessHandle> running(Path pidFile) {
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    try (var lines = Files.lines(pidFile)) {
      return lines
          .findFirst()
          .map(String::trim)
          .map(Long::valueOf)
          .flatMap(ProcessHandle::of)
          .filter(OrphanedPostgres::isPostgres);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // The number may have gone to another program since.
  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().map(command -> command.contains("postgres")).orElse(true);
  }
}
