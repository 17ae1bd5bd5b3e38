package onestory.split;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Splits} in PostgreSQL. */
final class JdbcSplits implements Splits {

  private static final String ABOUT =
      """
      select r.res_type || '/' || r.fhir_id as path, i.is_current as value
      from unnest(?::text[], ?::text[]) as asked (type, id)
      join hfj_resource r on r.res_type = asked.type and r.fhir_id = asked.id
      join onestory.record_index i on i.resource_key = r.res_id and i.person = ? and i.is_subject
      where r.res_deleted_at is null
      """;
  private static final String REFERRING =
      """
      select distinct s.res_type || '/' || s.fhir_id as path
      from unnest(?::text[], ?::text[]) as asked (type, id)
      join hfj_resource t on t.res_type = asked.type and t.fhir_id = asked.id
      join hfj_res_link l on l.target_resource_id = t.res_id
      join hfj_resource s on s.res_id = l.src_resource_id
      where s.res_deleted_at is null
        and not exists (
          select from onestory.record_index i where i.resource_key = s.res_id and not i.is_current)
      """;
  private static final String ALREADY =
      """
      select r.res_type || '/' || r.fhir_id as path, i.resource_type || '/' || i.resource_id as value
      from unnest(?::text[], ?::text[]) as asked (type, id)
      join hfj_resource r on r.res_type = asked.type and r.fhir_id = asked.id
      join hfj_spidx_token mine on mine.res_id = r.res_id and mine.sp_name = 'identifier'
      join hfj_spidx_token same
        on same.hash_sys_and_value = mine.hash_sys_and_value and same.res_id <> mine.res_id
      join onestory.record_index i on i.resource_key = same.res_id and i.person = ?
        and i.is_subject and i.is_current
      """;
  private static final String ADD =
      "insert into onestory.identity_split default values returning id";
  private static final String ADD_MOVED =
      "insert into onestory.split_resource (split_id, resource_type, old_id, new_id) values (?, ?, ?, ?)";
  private static final String MOVED_TO =
      """
      with recursive moved (id, step) as (
        select new_id, 1 from onestory.split_resource where resource_type = ? and old_id = ?
        union all
        select s.new_id, m.step + 1 from moved m
          join onestory.split_resource s on s.resource_type = ? and s.old_id = m.id
      )
      select id from moved order by step desc limit 1
      """;

  private final JdbcTemplate jdbc;

  JdbcSplits(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<String, Boolean> about(String person, Collection<String> paths) {
    return byPath(ABOUT, Boolean.class, person, paths);
  }

  @Override
  public Set<String> referringTo(Collection<String> paths) {
    var columns = Splits.columns(paths);
    return new HashSet<>(
        jdbc.queryForList(REFERRING, String.class, columns.get(0), columns.get(1)));
  }

  @Override
  public Map<String, String> alreadyWith(String person, Collection<String> paths) {
    return byPath(ALREADY, String.class, person, paths);
  }

  @Override
  public void add(Map<String, String> moved) {
    var split = Objects.requireNonNull(jdbc.queryForObject(ADD, Long.class));
    jdbc.batchUpdate(
        ADD_MOVED,
        moved.entrySet().stream().map(it -> row(split, it.getKey(), it.getValue())).toList());
  }

  @Override
  public Optional<String> movedTo(String type, String id) {
    return jdbc.queryForList(MOVED_TO, String.class, type, id, type).stream()
        .findFirst()
        .map(found -> type + "/" + found);
  }

  private <T> Map<String, T> byPath(
      String sql, Class<T> type, String person, Collection<String> paths) {
    var columns = Splits.columns(paths);
    var found = new TreeMap<String, T>();
    jdbc.query(
        sql,
        row -> {
          found.put(row.getString("path"), row.getObject("value", type));
        },
        columns.get(0),
        columns.get(1),
        person);
    return found;
  }

  private static Object[] row(long split, String before, String after) {
    var slash = before.indexOf('/') + 1;
    return new Object[] {
      split, before.substring(0, slash - 1), before.substring(slash), after.substring(slash)
    };
  }
}
