package onestory.merge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Merges} in PostgreSQL. */
final class JdbcMerges implements Merges {

  private static final String LOCK = "select onestory.lock_people(?, ?)";
  private static final String SUPERSEDED = "select * from onestory.superseded(?)";
  private static final String SUPERSEDED_BY =
      "select source from onestory.identity_merge where target = ? and undone_at is null";
  // What belongs to nobody, such as a Group, is not in the index; HAPI's links tell of it.
  private static final String NAMING =
      """
      select r.res_type, r.fhir_id, r.res_updated at time zone 'UTC' as updated
      from hfj_resource r
      where r.res_type <> 'Patient' and r.res_deleted_at is null and r.res_id in (
        select resource_key from onestory.record_index where person = ?
        union
        select l.src_resource_id from hfj_res_link l
          join hfj_resource p on p.res_id = l.target_resource_id
          where p.res_type = 'Patient' and p.fhir_id = ?)
      order by r.res_id
      """;
  private static final String ADD =
      """
      insert into onestory.identity_merge (source, target, source_version, target_version, merged_at)
      values (?, ?, ?, ?, ?) returning id
      """;
  private static final String ADD_MOVED =
      "insert into onestory.merge_reference values (?, ?, ?, ?, ?)";
  private static final String CURRENT =
      """
      select * from onestory.identity_merge
      where source = ? and target = ? and undone_at is null
      """;
  private static final String MOVED =
      """
      select r.* from onestory.merge_reference r join onestory.identity_merge m on m.id = r.merge_id
      where m.source = ? and m.target = ? and m.undone_at is null
      """;
  private static final String UNDONE =
      """
      update onestory.identity_merge set undone_at = clock_timestamp()
      where source = ? and target = ? and undone_at is null
      """;
  // meta.source of a sender is urn:ods:CODE, see onestory.fhir.Sender.
  private static final String NOTICE =
      """
      insert into onestory.identity_notice (ods, act, old_id, new_id)
      select distinct upper(substring(source from '^urn:ods:([A-Za-z0-9]+)')), ?, ?, ?
      from onestory.record_index where person = ? and source ~ '^urn:ods:[A-Za-z0-9]'
      """;

  private final JdbcTemplate jdbc;

  JdbcMerges(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void lock(Set<String> persons) {
    lock(persons, true);
  }

  @Override
  public void lockShared(Set<String> persons) {
    lock(persons, false);
  }

  @Override
  public Map<String, String> superseded(Collection<String> persons) {
    return jdbc
        .query(
            SUPERSEDED,
            (row, number) -> Map.entry(row.getString("person"), row.getString("survivor")),
            (Object) persons.toArray(String[]::new))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public List<String> supersededBy(String survivor) {
    return jdbc.queryForList(SUPERSEDED_BY, String.class, survivor);
  }

  @Override
  public List<Naming> naming(String person) {
    return jdbc.query(
        NAMING,
        (row, number) ->
            new Naming(
                row.getString("res_type"),
                row.getString("fhir_id"),
                row.getTimestamp("updated").toInstant()),
        person,
        person);
  }

  @Override
  public void tell(String act, String oldId, String newId) {
    jdbc.update(NOTICE, act, oldId, newId, oldId);
  }

  @Override
  public void add(Merge merge) {
    var pair = merge.pair();
    var id =
        jdbc.queryForObject(
            ADD,
            Long.class,
            pair.source(),
            pair.target(),
            merge.sourceVersion(),
            merge.targetVersion(),
            Timestamp.from(merge.at()));
    jdbc.batchUpdate(
        ADD_MOVED,
        merge.moved().stream()
            .map(it -> new Object[] {id, it.type(), it.id(), it.before(), it.after()})
            .toList());
  }

  @Override
  public Optional<Merge> current(String source, String target) {
    var moved = jdbc.query(MOVED, (row, number) -> repointed(row), source, target);
    return jdbc.query(CURRENT, (row, number) -> merge(row, moved), source, target).stream()
        .findFirst();
  }

  @Override
  public void undone(Merge merge) {
    jdbc.update(UNDONE, merge.pair().source(), merge.pair().target());
  }

  private void lock(Set<String> persons, boolean exclusively) {
    jdbc.query(LOCK, row -> {}, persons.toArray(String[]::new), exclusively);
  }

  private static Repointed repointed(ResultSet row) throws SQLException {
    return new Repointed(
        row.getString("resource_type"),
        row.getString("resource_id"),
        row.getLong("version_before"),
        row.getLong("version_after"));
  }

  private static Merge merge(ResultSet row, List<Repointed> moved) throws SQLException {
    return new Merge(
        new Pair(row.getString("source"), row.getString("target")),
        row.getLong("source_version"),
        row.getLong("target_version"),
        moved,
        row.getTimestamp("merged_at").toInstant());
  }
}
