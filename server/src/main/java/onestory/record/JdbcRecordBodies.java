package onestory.record;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import onestory.record.RecordBody.Identity;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link RecordBodies} by one SQL over the index and HAPI's tables. */
final class JdbcRecordBodies implements RecordBodies {

  private static final String[] HEADINGS =
      Arrays.stream(Heading.values()).map(Heading::code).toArray(String[]::new);

  // The Patient is in every part: a document says whom it is about.
  private static final String MINE =
      """
      with mine as materialized (
        select resource_key, resource_type, resource_id, version, heading
        from onestory.record_index
        where person = ? and is_current
          and (resource_type = 'Patient' or heading = any (?) and updated >= coalesce(?::timestamptz, '-infinity'))
          and (? or resource_type = any (?))
      )
      """;
  private static final String CONTEXT =
      """
      from unnest(onestory.context_of((select array_agg(resource_key) from mine))) as c (key)
      join hfj_resource r on r.res_id = c.key and r.res_deleted_at is null
      join hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver
      where ? or r.res_type = any (?)
      """;
  private static final String IN_ORDER =
      "order by array_position(?, heading), updated desc, resource_id";

  private static final String BODIES =
      MINE
          + """
          select * from (
            select mine.heading, mine.resource_id, mine.resource_type, v.res_ver,
              v.res_updated at time zone 'UTC' as updated, v.source_uri, v.res_text_vc
            from mine
            join hfj_res_ver v on v.res_id = mine.resource_key and v.res_ver = mine.version
            union all
            select null, r.fhir_id, r.res_type, r.res_ver,
              v.res_updated at time zone 'UTC', v.source_uri, v.res_text_vc
          """
          + CONTEXT
          + ") as story "
          + IN_ORDER;
  private static final String IDENTITIES =
      MINE
          + """
          select * from (
            select mine.heading, mine.resource_id, mine.resource_type, v.res_ver,
              v.res_updated at time zone 'UTC' as updated
            from mine
            join hfj_res_ver v on v.res_id = mine.resource_key and v.res_ver = mine.version
            union all
            select null, r.fhir_id, r.res_type, r.res_ver, v.res_updated at time zone 'UTC'
          """
          + CONTEXT
          + ") as story "
          + IN_ORDER;

  private final JdbcTemplate jdbc;

  JdbcRecordBodies(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<RecordBody> of(String person, RecordPart part) {
    return jdbc.query(
        BODIES, statement -> bind(statement, person, part), (row, number) -> body(row));
  }

  @Override
  public List<Identity> identities(String person, RecordPart part) {
    return jdbc.query(
        IDENTITIES, statement -> bind(statement, person, part), (row, number) -> identity(row));
  }

  private static void bind(PreparedStatement statement, String person, RecordPart part)
      throws SQLException {
    var connection = statement.getConnection();
    var codes = part.headings().stream().map(Heading::code).toArray(String[]::new);
    statement.setString(1, person);
    statement.setArray(2, connection.createArrayOf("text", codes));
    statement.setObject(
        3,
        part.since().map(since -> since.atOffset(ZoneOffset.UTC)).orElse(null),
        Types.TIMESTAMP_WITH_TIMEZONE);
    var types = connection.createArrayOf("text", part.types().types().toArray());
    statement.setBoolean(4, part.types().isEverything());
    statement.setArray(5, types);
    statement.setBoolean(6, part.types().isEverything());
    statement.setArray(7, types);
    statement.setArray(8, connection.createArrayOf("text", HEADINGS));
  }

  private static RecordBody body(ResultSet row) throws SQLException {
    return new RecordBody(
        Optional.ofNullable(row.getString("heading")).map(Heading::coded),
        identity(row),
        Optional.ofNullable(row.getString("source_uri")),
        row.getString("res_text_vc"));
  }

  private static Identity identity(ResultSet row) throws SQLException {
    return new Identity(
        row.getString("resource_type"),
        row.getString("resource_id"),
        row.getLong("res_ver"),
        row.getObject("updated", OffsetDateTime.class).toInstant());
  }
}
