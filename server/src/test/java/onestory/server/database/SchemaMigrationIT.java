package onestory.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import onestory.server.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;

@IntegrationTest
class SchemaMigrationIT {

  private static final String HISTORY = HapiSchema.HISTORY_TABLE;

  @Autowired private JdbcConnectionDetails cluster;

  private Databases databases;

  @BeforeEach
  void cluster() {
    databases = new Databases(cluster);
  }

  @Test
  void leavesNothingWhenItIsKilledHalfWay() {
    var database = databases.empty("killed");
    var first = CompletableFuture.runAsync(() -> new SchemaMigration(database).run());

    databases.cutWhileTablesAreMade("killed", first);

    assertThatThrownBy(first::join).hasRootCauseInstanceOf(Exception.class);
    assertThat(tables(database)).isEmpty();
    new SchemaMigration(database).run();
    assertThat(tables(database)).contains("hfj_resource", "hfj_res_ver");
  }

  @Test
  void mayRunAgain() {
    var database = databases.migrated("again");
    var before = tables(database);

    new SchemaMigration(database).run();

    assertThat(tables(database)).isEqualTo(before).contains("hfj_resource");
    assertThat(count(database, "select count(*) from onestory.record_index")).isZero();
  }

  @Test
  void isNotBlockedByTheLockOfAProcessThatDied() {
    var database = databases.migrated("locked");
    new JdbcTemplate(database)
        .update(
            "insert into %s (\"installed_rank\", \"version\", \"description\", \"type\", \"script\","
                    .formatted(HISTORY)
                + " \"checksum\", \"installed_by\", \"installed_on\", \"execution_time\","
                + " \"success\", \"result\") values (-100, 'hapi-fhir-lock', 'dead', 'TABLE',"
                + " 'none', 0, 'nobody', now(), 0, true, 'none')");

    new SchemaMigration(database).run();

    assertThat(
            count(
                database,
                "select count(*) from %s where \"installed_rank\" = -100".formatted(HISTORY)))
        .isZero();
  }

  @Test
  void refusesADatabaseOfSomethingElse() {
    var database = databases.empty("foreign_tables");
    new JdbcTemplate(database).execute("create table visitor (name text)");

    assertThatThrownBy(() -> new SchemaMigration(database).run())
        .isInstanceOf(DatabaseUnusable.class)
        .hasMessageContaining("tables that are not OneStory's")
        .hasMessageContaining("spring.datasource.url");
    assertThat(tables(database)).containsExactly("visitor");
  }

  @Test
  void refusesADatabaseThatIsHalfMigrated() {
    var database = databases.migrated("half");
    new JdbcTemplate(database)
        .update(
            "update %1$s set \"success\" = false where \"installed_rank\" = (select max(\"installed_rank\") from %1$s)"
                .formatted(HISTORY));

    assertThatThrownBy(() -> new SchemaMigration(database).run())
        .isInstanceOf(DatabaseUnusable.class)
        .hasMessageContaining("failed half-way")
        .hasMessageContaining("restore the backup");
  }

  @Test
  void isDoneByOneProcessAtATime() {
    var database = databases.empty("together");

    var both =
        List.of(
            CompletableFuture.runAsync(() -> new SchemaMigration(database).run()),
            CompletableFuture.runAsync(() -> new SchemaMigration(database).run()));

    assertThatCode(() -> both.forEach(CompletableFuture::join)).doesNotThrowAnyException();
    assertThat(tables(database)).contains("hfj_resource");
  }

  private static List<String> tables(DataSource database) {
    return new JdbcTemplate(database)
        .queryForList(
            "select lower(table_name) from information_schema.tables"
                + " where table_schema = 'public' order by 1",
            String.class);
  }

  private static int count(DataSource database, String sql) {
    return new JdbcTemplate(database).queryForList(sql, Integer.class).get(0);
  }
}
