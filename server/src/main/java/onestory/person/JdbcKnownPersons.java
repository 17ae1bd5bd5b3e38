package onestory.person;

import org.springframework.jdbc.core.JdbcTemplate;

/** {@link KnownPersons} by the database's own unique key on type and id. */
final class JdbcKnownPersons implements KnownPersons {

  private static final String COUNT =
      "select count(*) from hfj_resource where res_type = 'Patient' and fhir_id = ?";

  private final JdbcTemplate jdbc;

  JdbcKnownPersons(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean contains(String id) {
    var count = jdbc.queryForObject(COUNT, Integer.class, id);
    return count != null && count > 0;
  }
}
