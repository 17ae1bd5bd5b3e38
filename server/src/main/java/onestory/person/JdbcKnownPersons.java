package onestory.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import onestory.fhir.Flag;
import onestory.fhir.Stub;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link KnownPersons} by the database's own unique key on type and id. */
final class JdbcKnownPersons implements KnownPersons {

  private static final String OF =
      """
      select r.res_deleted_at is not null as deleted, exists (
        select from hfj_spidx_token t where t.res_id = r.res_id
          and t.sp_name = '_tag' and t.sp_system = ? and t.sp_value = ?) as stub
      from hfj_resource r where r.res_type = 'Patient' and r.fhir_id = ?
      """;

  private final JdbcTemplate jdbc;

  JdbcKnownPersons(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Presence of(String id) {
    return jdbc
        .query(OF, (row, number) -> presence(row), Flag.SYSTEM, Stub.FLAG.code(), id)
        .stream()
        .findFirst()
        .orElse(Presence.NONE);
  }

  private static Presence presence(ResultSet row) throws SQLException {
    if (row.getBoolean("deleted")) {
      return Presence.DELETED;
    }
    return row.getBoolean("stub") ? Presence.STUB : Presence.KNOWN;
  }
}
