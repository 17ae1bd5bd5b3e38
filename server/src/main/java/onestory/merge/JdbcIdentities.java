package onestory.merge;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import onestory.fhir.Sender;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Identities} in PostgreSQL. */
final class JdbcIdentities implements Identities {

  private static final String LOCK = "select onestory.lock_people(?, ?)";
  private static final String SUPERSEDED = "select * from onestory.superseded(?)";
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
  // meta.source of a sender is urn:ods:CODE, see onestory.fhir.Sender.
  private static final String NOTICE =
      """
      insert into onestory.identity_notice (ods, act, old_id, new_id)
      select distinct upper(substring(source from '^urn:ods:([A-Za-z0-9]+)')), ?, ?, ?
      from onestory.record_index where person = ? and source ~ '^urn:ods:[A-Za-z0-9]'
      """;

  private static final String NOTICE_OF_ONE =
      "insert into onestory.identity_notice (ods, act, old_id, new_id) values (?, ?, ?, ?)";

  private final JdbcTemplate jdbc;

  JdbcIdentities(JdbcTemplate jdbc) {
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
  public void tell(Sender sender, String act, String oldId, String newId) {
    jdbc.update(NOTICE_OF_ONE, sender.ods(), act, oldId, newId);
  }

  private void lock(Set<String> persons, boolean exclusively) {
    jdbc.query(LOCK, row -> {}, persons.toArray(String[]::new), exclusively);
  }
}
