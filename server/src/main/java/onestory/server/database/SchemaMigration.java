package onestory.server.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Brings the database to the schema that this version needs, one process at a time. */
final class SchemaMigration {

  static final String OWN_SCHEMA = "onestory";
  private static final String LOCATION = "classpath:onestory/*/migration";

  /** Any number, the same in every version: the key of the advisory lock. */
  private static final long LOCK = 0x0E57_0121L;

  private final DataSource dataSource;

  SchemaMigration(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * Runs HAPI's migrations, then ours. PostgreSQL drops the lock with the connection, so a process
   * that dies leaves none behind.
   *
   * @throws DatabaseUnusable if the database holds something else, or a half-made schema
   */
  void run() {
    try (var connection = dataSource.getConnection();
        var lock = connection.prepareStatement("select pg_advisory_lock(?)")) {
      lock.setLong(1, LOCK);
      lock.execute();
      migrate();
      unlock(connection);
    } catch (SQLException e) {
      throw new DatabaseUnusable(
          "PostgreSQL cannot be reached or refuses us: %s".formatted(e.getMessage()), e);
    }
  }

  private static void unlock(Connection connection) throws SQLException {
    try (var unlock = connection.prepareStatement("select pg_advisory_unlock(?)")) {
      unlock.setLong(1, LOCK);
      unlock.execute();
    }
  }

  private void migrate() throws SQLException {
    var schema = new HapiSchema(dataSource);
    switch (SchemaState.of(new JdbcTemplate(dataSource))) {
      case EMPTY -> schema.create();
      case OURS -> schema.upgrade();
      case FOREIGN ->
          throw new DatabaseUnusable(
              "The database already holds tables that are not OneStory's; name an empty database in spring.datasource.url.");
      case HALF_MIGRATED ->
          throw new DatabaseUnusable(
              "A migration of this database failed half-way; restore the backup that was made before the upgrade and start again (docs/guides/operate.md).");
    }
    migrateOwn();
  }

  private void migrateOwn() {
    try {
      Flyway.configure()
          .dataSource(dataSource)
          .schemas(OWN_SCHEMA)
          .locations(LOCATION)
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new DatabaseUnusable(
          "OneStory's own tables (schema %s) could not be brought up to date: %s"
              .formatted(OWN_SCHEMA, e.getMessage()),
          e);
    }
  }
}
