package onestory.renumber;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Sealing} in PostgreSQL. */
final class JdbcSealing implements Sealing {

  private static final String MERGED =
      """
      with recursive merged (person) as (
        select ?::text
        union select m.source from onestory.identity_merge m
          join merged on merged.person = m.target where m.undone_at is null)
      select person from merged
      """;
  private static final String KNOWN =
      "select exists (select from hfj_resource where res_type = 'Patient' and fhir_id = ?)";
  private static final String CONCERNED =
      """
      select p.resource_key, r.res_type || '/' || r.fhir_id as path, p.part
      from onestory.resources_of(?) p join hfj_resource r on r.res_id = p.resource_key
      where r.res_deleted_at is null order by p.resource_key
      """;
  private static final String SHARED =
      """
      select path from unnest(?::text[]) as path
      join hfj_resource r on r.res_type = split_part(path, '/', 1)
        and r.fhir_id = split_part(path, '/', 2)
      where r.res_type <> 'Patient' and r.res_deleted_at is null
        and not exists (select from onestory.record_index i where i.resource_key = r.res_id)
      """;
  // meta.source of a sender is urn:ods:CODE, see onestory.fhir.Sender.
  private static final String ORGANISATIONS =
      """
      select upper(substring(source from '^urn:ods:([A-Za-z0-9]+)')) as ods
      from onestory.record_index where person = any (?) and source ~ '^urn:ods:[A-Za-z0-9]'
      union select ods from onestory.demographic_source where person = any (?)
      order by ods
      """;
  private static final String WITHDRAW =
      """
      insert into onestory.withdrawn_id
      select split_part(path, '/', 1), split_part(path, '/', 2) from unnest(?::text[]) as path
      on conflict do nothing
      """;
  private static final String WITHDRAWN =
      """
      select path from unnest(?::text[]) as path
      join onestory.withdrawn_id w on w.resource_type = split_part(path, '/', 1)
        and w.resource_id = split_part(path, '/', 2)
      """;
  private static final String SEAL =
      """
      select onestory.forget_kept(?, ?, ?), onestory.seal_resources(?, ?),
        onestory.seal_people(?, ?)
      """;

  private final JdbcTemplate jdbc;

  JdbcSealing(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<String> identities(String person) {
    return new TreeSet<>(jdbc.queryForList(MERGED, String.class, person));
  }

  @Override
  public boolean isKnown(String person) {
    return Boolean.TRUE.equals(jdbc.queryForObject(KNOWN, Boolean.class, person));
  }

  @Override
  public List<Concerned> concerned(Set<String> persons) {
    return jdbc.query(
        CONCERNED,
        (row, number) ->
            new Concerned(
                row.getLong("resource_key"),
                row.getString("path"),
                Part.valueOf(row.getString("part").toUpperCase(Locale.ROOT))),
        (Object) text(persons));
  }

  @Override
  public Set<String> shared(Collection<String> paths) {
    return new HashSet<>(jdbc.queryForList(SHARED, String.class, (Object) text(paths)));
  }

  @Override
  public List<String> organisations(Set<String> persons) {
    return jdbc.queryForList(ORGANISATIONS, String.class, text(persons), text(persons));
  }

  @Override
  public void withdraw(Collection<String> paths) {
    jdbc.update(WITHDRAW, (Object) text(paths));
  }

  @Override
  public Set<String> withdrawn(Collection<String> paths) {
    return new HashSet<>(jdbc.queryForList(WITHDRAWN, String.class, (Object) text(paths)));
  }

  @Override
  public void seal(String person, Set<String> persons, List<Concerned> resources) {
    var people = text(persons);
    var keys = resources.stream().map(Concerned::key).toArray(Long[]::new);
    var paths = resources.stream().map(Concerned::path).toArray(String[]::new);
    jdbc.query(SEAL, row -> {}, people, keys, paths, person, keys, person, people);
  }

  private static String[] text(Collection<String> values) {
    return values.toArray(String[]::new);
  }
}
