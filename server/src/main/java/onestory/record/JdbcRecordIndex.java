package onestory.record;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link RecordIndex} in PostgreSQL. */
final class JdbcRecordIndex implements RecordIndex {

  private static final String PUT =
      """
      insert into onestory.record_index as i
        (person, resource_key, is_subject, heading, resource_type, resource_id, version, source, labels, updated,
         is_current)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (person, resource_key) do update set
        is_subject = excluded.is_subject, version = excluded.version, source = excluded.source,
        labels = excluded.labels, updated = excluded.updated, is_current = excluded.is_current
      where excluded.version >= i.version
      """;
  private static final String REMOVE =
      """
      delete from onestory.record_index
      where person = any (?) and resource_key = ? and version <= ?
      """;
  private static final String BUMP =
      """
      insert into onestory.person_revision as r (person, revision, changed)
      values (?, 1, clock_timestamp())
      on conflict (person) do update set revision = r.revision + 1, changed = excluded.changed
      """;

  private final JdbcTemplate jdbc;

  JdbcRecordIndex(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void put(Collection<RecordEntry> entries) {
    jdbc.batchUpdate(PUT, entries, Math.max(1, entries.size()), JdbcRecordIndex::bind);
  }

  @Override
  public void remove(long resourceKey, long version, Set<String> persons) {
    jdbc.update(
        REMOVE,
        statement -> {
          statement.setArray(1, text(statement, persons));
          statement.setLong(2, resourceKey);
          statement.setLong(3, version);
        });
  }

  @Override
  public void bumpRevisions(Collection<String> persons) {
    // Sorted, so that two transactions over the same people wait for each other in one order.
    var rows = persons.stream().distinct().sorted().map(person -> new Object[] {person}).toList();
    jdbc.batchUpdate(BUMP, rows);
  }

  private static void bind(PreparedStatement statement, RecordEntry entry) throws SQLException {
    var resource = entry.resource();
    statement.setString(1, entry.person());
    statement.setLong(2, resource.key());
    statement.setBoolean(3, entry.isSubject());
    statement.setString(4, entry.heading().code());
    statement.setString(5, resource.type());
    statement.setString(6, resource.id());
    statement.setLong(7, resource.version());
    statement.setString(8, entry.source().orElse(null));
    statement.setArray(9, text(statement, entry.labels()));
    statement.setTimestamp(10, Timestamp.from(resource.updated()));
    statement.setBoolean(11, resource.isCurrent());
  }

  private static Array text(PreparedStatement statement, Collection<String> values)
      throws SQLException {
    return statement.getConnection().createArrayOf("text", List.copyOf(values).toArray());
  }
}
