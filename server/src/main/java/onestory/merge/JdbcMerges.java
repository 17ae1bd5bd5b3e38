package onestory.merge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import onestory.merge.Identities.Naming;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Merges} in PostgreSQL. */
final class JdbcMerges implements Merges {

  private static final String SUPERSEDED_BY =
      "select source from onestory.identity_merge where target = ? and undone_at is null";
  private static final String LINKING =
      """
      select distinct r.fhir_id, r.res_updated at time zone 'UTC' as updated
      from hfj_res_link l
      join hfj_resource p on p.res_id = l.target_resource_id
      join hfj_resource r on r.res_id = l.src_resource_id
      where p.res_type = 'Patient' and p.fhir_id = ? and r.res_type = 'Patient'
        and r.res_deleted_at is null
      order by r.fhir_id
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

  private final JdbcTemplate jdbc;

  JdbcMerges(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<String> supersededBy(String survivor) {
    return jdbc.queryForList(SUPERSEDED_BY, String.class, survivor);
  }

  @Override
  public List<Naming> linking(String person) {
    return jdbc.query(
        LINKING,
        (row, number) ->
            new Naming(
                "Patient", row.getString("fhir_id"), row.getTimestamp("updated").toInstant()),
        person);
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
