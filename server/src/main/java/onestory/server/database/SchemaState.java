package onestory.server.database;

import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a database holds before OneStory touches it. */
enum SchemaState {
  /** No table at all. */
  EMPTY,
  /** OneStory's tables, perhaps of an earlier version. */
  OURS,
  /** Tables of something else. */
  FOREIGN,
  /** A migration failed half-way. */
  HALF_MIGRATED;

  private static final String TABLES =
      "select lower(table_name) from information_schema.tables where table_schema = current_schema()";
  private static final String FAILED =
      "select count(*) from " + HapiSchema.HISTORY_TABLE + " where \"success\" = false";
  private static final String SUCCEEDED =
      "select count(*) from " + HapiSchema.HISTORY_TABLE + " where \"success\"";

  static SchemaState of(JdbcTemplate jdbc) {
    var tables = jdbc.queryForList(TABLES, String.class);
    if (tables.isEmpty()) {
      return EMPTY;
    }
    if (!tables.contains(HapiSchema.HISTORY.toLowerCase(Locale.ROOT))) {
      return FOREIGN;
    }
    return isWhole(jdbc, tables) ? OURS : HALF_MIGRATED;
  }

  private static boolean isWhole(JdbcTemplate jdbc, List<String> tables) {
    return tables.contains("hfj_resource")
        && count(jdbc, FAILED) == 0
        && count(jdbc, SUCCEEDED) > 0;
  }

  private static int count(JdbcTemplate jdbc, String sql) {
    var count = jdbc.queryForObject(sql, Integer.class);
    return count == null ? 0 : count;
  }
}
