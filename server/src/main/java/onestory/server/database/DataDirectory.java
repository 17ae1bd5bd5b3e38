package onestory.server.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The folder of the embedded database, used by one process at a time.
 *
 * <p>The operating system drops the lock with the process, however it ends, so a {@code kill -9}
 * leaves nothing that blocks the next start.
 */
final class DataDirectory implements AutoCloseable {

  private final Path root;
  private final FileChannel channel;

  private DataDirectory(Path root, FileChannel channel) {
    this.root = root;
    this.channel = channel;
  }

  /**
   * @throws DatabaseUnusable if another process uses the folder, or it cannot be written
   */
  static DataDirectory open(Path directory) {
    var root = directory.toAbsolutePath().normalize();
    try {
      Files.createDirectories(root);
      var channel =
          FileChannel.open(
              root.resolve("onestory.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        throw new DatabaseUnusable(
            "The data directory %s is in use by another OneStory; stop that one, or name another with --data DIR."
                .formatted(root));
      }
      return new DataDirectory(root, channel);
    } catch (IOException e) {
      throw new DatabaseUnusable(
          "The data directory %s cannot be written; name another with --data DIR.".formatted(root),
          e);
    }
  }

  /** Whether a running OneStory uses the folder. */
  static boolean isInUse(Path directory) {
    try (var channel =
        FileChannel.open(
            directory.resolve("onestory.lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE)) {
      return tryLock(channel) == null;
    } catch (IOException e) {
      throw new DatabaseUnusable(
          "The data directory %s cannot be written; name another with --data DIR."
              .formatted(directory),
          e);
    }
  }

  Path clusterFiles() {
    return root.resolve("postgres");
  }

  Path binaries() {
    return root.resolve("postgres-binaries");
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }
}
