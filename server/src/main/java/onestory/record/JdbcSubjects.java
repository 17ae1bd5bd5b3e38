package onestory.record;

import java.util.Map;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Subjects} by the record index. */
final class JdbcSubjects implements Subjects {

  private static final String IS_ABOUT =
      """
      select exists (
        select from hfj_resource r
        join onestory.record_index i on i.resource_key = r.res_id and i.person = ? and i.is_subject
        where r.res_type = ? and r.fhir_id = ?)
      """;

  private final JdbcTemplate jdbc;
  private final PersonsNamed persons;

  JdbcSubjects(JdbcTemplate jdbc, PersonsNamed persons) {
    this.jdbc = jdbc;
    this.persons = persons;
  }

  @Override
  public boolean isAbout(String type, String id, String person) {
    return Boolean.TRUE.equals(jdbc.queryForObject(IS_ABOUT, Boolean.class, person, type, id));
  }

  @Override
  public boolean isAboutOnly(IBaseResource resource, String person) {
    var named = persons.in(resource);
    return named.getOrDefault(person, false)
        && named.entrySet().stream().filter(Map.Entry::getValue).count() == 1;
  }
}
