package onestory.server.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/**
 * A PostgreSQL 17 that runs beside the server, on loopback, for trying OneStory out.
 *
 * <p>Its files are kept between runs. It takes a free port, so that several may run side by side.
 */
final class EmbeddedDatabase implements JdbcConnectionDetails, Closeable {

  private static final Duration STARTUP = Duration.ofMinutes(2);
  static final String SUPERUSER = "postgres";

  private final DataDirectory directory;
  private final EmbeddedPostgres postgres;

  private EmbeddedDatabase(DataDirectory directory, EmbeddedPostgres postgres) {
    this.directory = directory;
    this.postgres = postgres;
  }

  /**
   * @throws DatabaseUnusable if the folder is in use, or PostgreSQL does not start
   */
  static EmbeddedDatabase start(DatabaseProperties properties) {
    var directory = DataDirectory.open(properties.directory());
    try {
      OrphanedPostgres.stop(directory.clusterFiles());
      return new EmbeddedDatabase(directory, launch(directory, properties.durable()));
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw new DatabaseUnusable(
          "The embedded PostgreSQL in %s did not start: %s"
              .formatted(directory.clusterFiles(), e.getMessage()),
          e);
    }
  }

  private static EmbeddedPostgres launch(DataDirectory directory, boolean durable)
      throws IOException {
    var onOrOff = durable ? "on" : "off";
    return EmbeddedPostgres.builder()
        .setOverrideWorkingDirectory(directory.binaries().toFile())
        .setDataDirectory(directory.clusterFiles())
        .setCleanDataDirectory(false)
        // Spring closes us after everything that still writes; a hook of the library would not
        // wait.
        .setRegisterShutdownHook(false)
        .setPGStartupWait(STARTUP)
        .setServerConfig("listen_addresses", "127.0.0.1")
        // The library turns both off, which suits tests and loses what was told when power fails.
        .setServerConfig("fsync", onOrOff)
        .setServerConfig("synchronous_commit", onOrOff)
        .setServerConfig("shared_buffers", "256MB")
        .setServerConfig("max_wal_size", "2GB")
        .start();
  }

  @Override
  public String getJdbcUrl() {
    return postgres.getJdbcUrl(SUPERUSER, SUPERUSER);
  }

  @Override
  public String getUsername() {
    return SUPERUSER;
  }

  @Override
  public String getPassword() {
    return SUPERUSER;
  }

  @Override
  public void close() throws IOException {
    try {
      postgres.close();
    } finally {
      directory.close();
    }
  }
}
