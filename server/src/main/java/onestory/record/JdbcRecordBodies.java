package onestory.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import onestory.record.RecordBody.Identity;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link RecordBodies} by one SQL over the index and HAPI's tables. */
final class JdbcRecordBodies implements RecordBodies {

  private static final String[] HEADINGS =
      Arrays.stream(Heading.values()).map(Heading::code).toArray(String[]::new);

  private static final String SELECT =
      """
      with mine as materialized (
        select resource_key, resource_type, resource_id, version, heading
        from onestory.record_index where person = ? and is_current
      )
      select * from (
        select mine.heading, mine.resource_id, mine.resource_type, v.res_ver,
          v.res_updated at time zone 'UTC' as updated, v.source_uri, v.res_text_vc
        from mine
        join hfj_res_ver v on v.res_id = mine.resource_key and v.res_ver = mine.version
        union all
        select null, r.fhir_id, r.res_type, r.res_ver,
          v.res_updated at time zone 'UTC', v.source_uri, v.res_text_vc
        from unnest(onestory.context_of((select array_agg(resource_key) from mine))) as c (key)
        join hfj_resource r on r.res_id = c.key and r.res_deleted_at is null
        join hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver
      ) as story
      order by array_position(?, heading), updated desc, resource_id
      """;

  private final JdbcTemplate jdbc;

  JdbcRecordBodies(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<RecordBody> of(String person) {
    return jdbc.query(
        SELECT,
        statement -> {
          var connection = statement.getConnection();
          statement.setString(1, person);
          statement.setArray(2, connection.createArrayOf("text", HEADINGS));
        },
        (row, number) -> body(row));
  }

  private static RecordBody body(ResultSet row) throws SQLException {
    var updated = row.getObject("updated", OffsetDateTime.class).toInstant();
    return new RecordBody(
        Optional.ofNullable(row.getString("heading")).map(Heading::coded),
        new Identity(
            row.getString("resource_type"),
            row.getString("resource_id"),
            row.getLong("res_ver"),
            updated),
        Optional.ofNullable(row.getString("source_uri")),
        row.getString("res_text_vc"));
  }
}
