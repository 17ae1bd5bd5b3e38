package onestory.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import onestory.fhir.Flag;
import onestory.nhsnumber.NhsNumber;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * {@link DataQuality}: what was noted in a write's own transaction, and what HAPI's indexes say
 * now.
 */
final class JdbcDataQuality implements DataQuality {

  private static final String NOTE =
      "insert into onestory.data_quality (person, rule, ods) values (?, ?, ?)";
  private static final String NEWEST =
      """
      with people as (
        select res_id, fhir_id as person, res_updated at time zone 'UTC' as noted, exists (
          select from hfj_spidx_token a where a.res_id = r.res_id
            and a.sp_name = 'active' and a.sp_value = 'false') as inactive
        from hfj_resource r where res_type = 'Patient' and res_deleted_at is null)
      select * from (
        select person, rule, ods, noted from onestory.data_quality
        union all
        select person, 'nhs-number-missing', null, noted from people
        where person like 'tmp-%' and not inactive
        union all
        select person, 'nhs-number-invalid', null, noted from people p
        where exists (select from hfj_spidx_token t where t.res_id = p.res_id
          and t.sp_name = '_tag' and t.sp_system = ? and t.sp_value = ?)
        union all
        select p.person, 'nhs-number-twice', null, p.noted from people p
        join hfj_spidx_token t on t.res_id = p.res_id and t.sp_name = 'identifier' and t.sp_system = ?
        join people other on other.person = t.sp_value and not other.inactive
        where other.person <> p.person) entry
      where ? = '' or rule = ?
      order by noted desc, person limit ?
      """;

  private final JdbcTemplate jdbc;

  JdbcDataQuality(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void note(String person, String rule, Optional<String> ods) {
    jdbc.update(NOTE, person, rule, ods.orElse(null));
  }

  @Override
  public List<Entry> newest(Optional<String> rule, int limit) {
    return jdbc.query(
        NEWEST,
        (row, number) -> entry(row),
        Flag.SYSTEM,
        FlaggedNumbers.FLAG.code(),
        NhsNumber.SUPERSEDED_SYSTEM,
        rule.orElse(""),
        rule.orElse(""),
        limit);
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        row.getString("person"),
        row.getString("rule"),
        Optional.ofNullable(row.getString("ods")),
        row.getObject("noted", OffsetDateTime.class).toInstant());
  }
}
