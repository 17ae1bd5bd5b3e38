package onestory.server.database;

import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Further databases in the cluster of the integration tests, each empty or already migrated. */
final class Databases {

  private static final String TEMPLATE = "migrated";

  private final JdbcConnectionDetails cluster;
  private final JdbcTemplate admin;

  Databases(JdbcConnectionDetails cluster) {
    this.cluster = cluster;
    this.admin = new JdbcTemplate(dataSource("postgres"));
  }

  DataSource empty(String name) {
    admin.execute("create database " + name);
    return dataSource(name);
  }

  /** A copy of one database that is migrated once. */
  DataSource migrated(String name) {
    var there = "select count(*) from pg_database where datname = '%s'".formatted(TEMPLATE);
    if (count(there) == 0) {
      new SchemaMigration(empty(TEMPLATE)).run();
    }
    admin.execute("create database %s template %s".formatted(name, TEMPLATE));
    return dataSource(name);
  }

  /** Cuts every connection, as a kill -9 of their owner does, once one of them makes a table. */
  void cutWhileTablesAreMade(String name, Future<?> migration) {
    var making =
        """
        select count(*) from pg_stat_activity
        where datname = ? and (query ilike 'create table%' or query ilike 'alter table%')
        """;
    while (!migration.isDone() && count(making, name) == 0) {
      Thread.onSpinWait();
    }
    admin.queryForList(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = ?", name);
  }

  private int count(String sql, Object... arguments) {
    return admin.queryForList(sql, Integer.class, arguments).get(0);
  }

  private DataSource dataSource(String name) {
    var url = cluster.getJdbcUrl().replaceFirst("/postgres\\b", "/" + name);
    return new DriverManagerDataSource(
        url, String.valueOf(cluster.getUsername()), String.valueOf(cluster.getPassword()));
  }
}
