package onestory.person;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** People with a temporary id who may be somebody who is known, found over HAPI's own indexes. */
final class Duplicates {

  private static final String PAIRS =
      """
      select t.fhir_id as temporary, c.fhir_id as candidate
      from hfj_resource t
      join hfj_spidx_date td on td.res_id = t.res_id and td.sp_name = 'birthdate'
      join hfj_spidx_date cd on cd.hash_identity = td.hash_identity
        and cd.sp_value_low_date_ordinal = td.sp_value_low_date_ordinal
        and cd.sp_value_high_date_ordinal = td.sp_value_high_date_ordinal
        and cd.res_id <> td.res_id
      join hfj_resource c on c.res_id = cd.res_id
      where t.res_type = 'Patient' and t.fhir_id like 'tmp-%' and (? = '' or t.fhir_id = ?)
        and t.res_deleted_at is null and c.res_deleted_at is null
        and (c.fhir_id not like 'tmp-%' or c.fhir_id > t.fhir_id or ? <> '')
        and not exists (select from hfj_spidx_token a where a.res_id in (t.res_id, c.res_id)
          and a.res_type = 'Patient' and a.sp_name = 'active' and a.sp_value = 'false')
        and exists (select from hfj_spidx_string a
          join hfj_spidx_string b on b.sp_name = a.sp_name
          where a.res_id = t.res_id and b.res_id = c.res_id
            and (a.sp_name = 'family' and left(a.sp_value_normalized, 3) = left(b.sp_value_normalized, 3)
              or a.sp_name = 'address-postalcode'
                and replace(a.sp_value_normalized, ' ', '') = replace(b.sp_value_normalized, ' ', '')))
      order by t.fhir_id, c.fhir_id
      limit ?
      """;

  private final JdbcTemplate jdbc;

  Duplicates(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Pairs with the same birth date and a similar family name or the same postcode.
   *
   * @param temporary id of the one person to ask about; empty for all
   */
  List<Pair> of(Optional<String> temporary, int limit) {
    var id = temporary.orElse("");
    return jdbc.query(
        PAIRS,
        (row, number) -> new Pair(row.getString("temporary"), row.getString("candidate")),
        id,
        id,
        id,
        limit);
  }

  /** Two Patient ids. */
  record Pair(String temporary, String candidate) {}
}
