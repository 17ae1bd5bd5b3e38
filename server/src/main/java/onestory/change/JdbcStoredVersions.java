package onestory.change;

import java.util.OptionalLong;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link StoredVersions} by HAPI's own table. */
final class JdbcStoredVersions implements StoredVersions {

  private static final String CURRENT =
      """
      select res_ver from hfj_resource
      where res_type = ? and fhir_id = ? and res_deleted_at is null
      """;

  private final JdbcTemplate jdbc;

  JdbcStoredVersions(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public OptionalLong current(String type, String id) {
    return jdbc.queryForList(CURRENT, Long.class, type, id).stream()
        .mapToLong(Long::longValue)
        .findFirst();
  }
}
