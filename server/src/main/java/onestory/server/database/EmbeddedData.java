package onestory.server.database;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** The files of the embedded database, for commands that work on them while no server runs. */
public final class EmbeddedData {

  private EmbeddedData() {}

  /**
   * Deletes the database that earlier runs kept in {@code directory}, and nothing else there.
   *
   * @throws DatabaseUnusable if a running OneStory uses it
   */
  public static void delete(Path directory) throws IOException {
    try (var data = DataDirectory.open(directory)) {
      OrphanedPostgres.stop(data.clusterFiles());
      FileSystemUtils.deleteRecursively(data.clusterFiles());
    }
  }
}
