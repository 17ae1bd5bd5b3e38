package onestory.server.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Optional;
import javax.sql.DataSource;

/** Where demo mode may run: everybody knows its passwords, so on a database of its own only. */
final class DemoDatabase {

  private DemoDatabase() {}

  /**
   * @throws DatabaseUnusable if {@code used} is not the embedded database
   */
  static void require(DataSource used, Optional<EmbeddedDatabase> embedded) {
    var isEmbedded =
        used instanceof HikariDataSource pool
            && embedded.filter(own -> own.getJdbcUrl().equals(pool.getJdbcUrl())).isPresent();
    if (!isEmbedded) {
      throw new DatabaseUnusable(
          "Demo mode has users whose password is printed, so it runs on its embedded database only,"
              + " and spring.datasource names another one. Start without demo mode (./onestory"
              + " serve), or leave spring.datasource out.");
    }
  }
}
