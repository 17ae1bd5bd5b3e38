package onestory.server.database;

import ca.uhn.fhir.jpa.migrate.DriverTypeEnum;
import ca.uhn.fhir.jpa.migrate.HapiMigrationStorageSvc;
import ca.uhn.fhir.jpa.migrate.MigrationTaskList;
import ca.uhn.fhir.jpa.migrate.SchemaMigrator;
import ca.uhn.fhir.jpa.migrate.dao.HapiMigrationDao;
import ca.uhn.fhir.jpa.migrate.tasks.HapiFhirJpaMigrationTasks;
import ca.uhn.fhir.util.VersionEnum;
import java.sql.SQLException;
import java.util.Properties;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** HAPI's tables, made and brought up to date by HAPI's own migrator. */
final class HapiSchema {

  static final String HISTORY = SchemaMigrator.HAPI_FHIR_MIGRATION_TABLENAME;

  /** The same name as SQL needs it: HAPI creates it in capitals. */
  static final String HISTORY_TABLE = "\"" + HISTORY + "\"";

  /** The rank that HAPI gives the row by which it locks its history table. */
  private static final int LOCK_RANK = -100;

  private final DataSource dataSource;

  HapiSchema(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Makes the tables in an empty database: all of them, or none. */
  void create() throws SQLException {
    SingleTransaction.run(dataSource, inside -> migrator(inside).migrate());
  }

  /**
   * Brings existing tables up to date. Call it only while no other process migrates: a lock row
   * that is still there belongs to a process that died.
   */
  void upgrade() {
    new JdbcTemplate(dataSource)
        .update("delete from " + HISTORY_TABLE + " where \"installed_rank\" = ?", LOCK_RANK);
    migrator(dataSource).migrate();
  }

  private static SchemaMigrator migrator(DataSource dataSource) {
    var storage =
        new HapiMigrationStorageSvc(
            new HapiMigrationDao(dataSource, DriverTypeEnum.POSTGRES_9_4, HISTORY));
    storage.createMigrationTableIfRequired();
    var migrator =
        new SchemaMigrator("HAPI FHIR", HISTORY, dataSource, new Properties(), tasks(), storage);
    migrator.setDriverType(DriverTypeEnum.POSTGRES_9_4);
    return migrator;
  }

  private static MigrationTaskList tasks() {
    var tasks = new HapiFhirJpaMigrationTasks(Set.of());
    return tasks.getAllTasks(VersionEnum.values());
  }
}
