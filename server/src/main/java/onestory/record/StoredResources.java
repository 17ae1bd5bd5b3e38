package onestory.record;

import ca.uhn.fhir.context.FhirContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.jdbc.core.JdbcTemplate;

/** HAPI's tables as they are, read key by key to prove the index by them. */
final class StoredResources {

  private static final String KEYS =
      "select res_id from hfj_resource where res_id > ? order by res_id limit ?";
  private static final String CURRENT =
      """
      select r.res_id, r.res_type, r.fhir_id, r.res_ver,
        r.res_updated at time zone 'UTC' as updated, v.source_uri, v.res_text_vc
      from hfj_resource r join hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver
      where r.res_id = any (?) and r.res_deleted_at is null
      """;

  private final JdbcTemplate jdbc;
  private final FhirContext context;
  private final RecordEntries entries;

  StoredResources(JdbcTemplate jdbc, FhirContext context) {
    this.jdbc = jdbc;
    this.context = context;
    this.entries = new RecordEntries(context);
  }

  /** The next keys in ascending order, those of deleted resources included. */
  List<Long> keysAfter(long key, int limit) {
    return jdbc.queryForList(KEYS, Long.class, key, limit);
  }

  /** Like {@link #keysAfter}, and keeps others from changing these resources until the commit. */
  List<Long> lockAfter(long key, int limit) {
    return jdbc.queryForList(KEYS + " for share", Long.class, key, limit);
  }

  /** The rows that the index must hold for these resources. */
  List<IndexRow> due(List<Long> keys) {
    return jdbc
        .query(
            CURRENT,
            statement -> statement.setArray(1, Keys.array(statement, keys)),
            (row, number) -> entries.of(row.getLong("res_id"), resource(row)))
        .stream()
        .flatMap(List::stream)
        .map(IndexRow::due)
        .toList();
  }

  private Resource resource(ResultSet row) throws SQLException {
    var text = row.getString("res_text_vc");
    var resource = (Resource) context.newJsonParser().parseResource(text);
    resource.setId(
        "%s/%s/_history/%d"
            .formatted(
                row.getString("res_type"), row.getString("fhir_id"), row.getLong("res_ver")));
    var updated = row.getObject("updated", OffsetDateTime.class).toInstant();
    resource.getMeta().setLastUpdated(Date.from(updated)).setSource(row.getString("source_uri"));
    return resource;
  }
}
