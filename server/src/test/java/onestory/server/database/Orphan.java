package onestory.server.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A process that starts the embedded database, writes into it, and dies as by kill -9. */
final class Orphan {

  private static final int KILLED = 137;

  private Orphan() {}

  public static void main(String[] arguments) {
    var database = EmbeddedDatabase.start(new DatabaseProperties(Path.of(arguments[0]), true));
    jdbc(database).execute("create table told as select 'once' as text");
    Runtime.getRuntime().halt(KILLED);
  }

  static JdbcTemplate jdbc(EmbeddedDatabase database) {
    return new JdbcTemplate(
        new DriverManagerDataSource(
            database.getJdbcUrl(), database.getUsername(), database.getPassword()));
  }

  /** Leaves an orphaned PostgreSQL behind. */
  static ProcessHandle leftIn(Path directory) throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classes = System.getProperty("java.class.path");
    var child =
        new ProcessBuilder(java, "-cp", classes, Orphan.class.getName(), directory.toString())
            .inheritIO()
            .start();
    if (child.waitFor() != KILLED) {
      throw new IllegalStateException("The embedded database did not start");
    }
    var pid = Files.readAllLines(directory.resolve("postgres/postmaster.pid")).get(0).trim();
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }
}
