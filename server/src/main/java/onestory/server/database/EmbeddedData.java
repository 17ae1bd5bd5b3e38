package onestory.server.database;

import java.io.IOException;
import java.nio.file.Files;
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

  /**
   * Connects to the database in {@code directory}: to the PostgreSQL of the OneStory that runs on
   * it, or else to one that is started until the connection is closed.
   *
   * @throws DatabaseUnusable if there is none, or it does not answer
   */
  public static ConnectedData connect(Path directory) {
    var cluster = directory.resolve("postgres");
    if (!Files.exists(cluster.resolve("PG_VERSION"))) {
      throw new DatabaseUnusable(
          "There is no OneStory database in %s; name its folder with --data DIR."
              .formatted(directory));
    }
    return DataDirectory.isInUse(directory)
        ? ConnectedData.running(cluster.resolve("postmaster.pid"))
        : ConnectedData.started(EmbeddedDatabase.start(new DatabaseProperties(directory, true)));
  }
}
