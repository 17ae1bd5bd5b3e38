package onestory.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import onestory.record.RecordEntry.StoredResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The index as it is, read to be proved, and mended where it is wrong. */
final class IndexedRows {

  private static final String FOUND =
      "select * from onestory.record_index where resource_key = any (?)";
  private static final String CLEAR =
      "delete from onestory.record_index where resource_key = any (?)";
  private static final String WITHOUT_REVISION =
      """
      from (select distinct person from onestory.record_index) as i
      where not exists (select from onestory.person_revision r where r.person = i.person)
      """;

  private final JdbcTemplate jdbc;

  IndexedRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** The rows that the index holds for these resources. */
  List<IndexRow> found(List<Long> keys) {
    return jdbc.query(
        FOUND,
        statement -> statement.setArray(1, Keys.array(statement, keys)),
        (row, number) -> row(row));
  }

  /** Puts the rows that are due in the place of all rows of these resources. */
  void replace(List<Long> keys, List<IndexRow> due) {
    jdbc.update(CLEAR, statement -> statement.setArray(1, Keys.array(statement, keys)));
    var index = new JdbcRecordIndex(jdbc);
    index.put(due.stream().map(IndexRow::entry).toList());
    index.bumpRevisions(due.stream().map(IndexRow::person).toList());
  }

  /** How many people have rows and no revision. */
  long withoutRevision() {
    var count = jdbc.queryForObject("select count(*) " + WITHOUT_REVISION, Long.class);
    return count == null ? 0 : count;
  }

  void addRevisions() {
    jdbc.update(
        "insert into onestory.person_revision select person, 1, clock_timestamp() "
            + WITHOUT_REVISION
            + " on conflict do nothing");
  }

  private static IndexRow row(ResultSet row) throws SQLException {
    var resource =
        new StoredResource(
            row.getLong("resource_key"),
            row.getString("resource_type"),
            row.getString("resource_id"),
            row.getLong("version"),
            row.getObject("updated", OffsetDateTime.class).toInstant(),
            row.getBoolean("is_current"));
    var labels = (String[]) row.getArray("labels").getArray();
    var entry =
        new RecordEntry(
            row.getString("person"),
            row.getBoolean("is_subject"),
            resource,
            Optional.ofNullable(row.getString("source")),
            Arrays.asList(labels));
    return new IndexRow(entry, row.getString("heading"));
  }
}
