package onestory.server.database;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database that a command works on while it holds it open. */
public final class ConnectedData implements Closeable {

  /** The line of postmaster.pid that holds the port (PostgreSQL, miscadmin.h). */
  private static final int PORT_LINE = 3;

  private final DataSource dataSource;
  private final Closeable server;

  private ConnectedData(DataSource dataSource, Closeable server) {
    this.dataSource = dataSource;
    this.server = server;
  }

  /** Connects to any PostgreSQL; HAPI's tables lie in its schema {@code public}. */
  public static ConnectedData at(String url, String user, String password) {
    return new ConnectedData(dataSource(url, user, password), () -> {});
  }

  static ConnectedData started(EmbeddedDatabase database) {
    var url = database.getJdbcUrl();
    return new ConnectedData(
        dataSource(url, database.getUsername(), database.getPassword()), database);
  }

  static ConnectedData running(Path pidFile) {
    try {
      var port = Files.readAllLines(pidFile).get(PORT_LINE).trim();
      var url = "jdbc:postgresql://127.0.0.1:%s/postgres".formatted(port);
      return at(url, EmbeddedDatabase.SUPERUSER, EmbeddedDatabase.SUPERUSER);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public DataSource dataSource() {
    return dataSource;
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  private static DataSource dataSource(String url, String user, String password) {
    var dataSource = new DriverManagerDataSource(url, user, password);
    dataSource.setSchema("public");
    return dataSource;
  }
}
