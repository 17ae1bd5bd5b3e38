package onestory.person;

import java.util.HashMap;
import java.util.Map;
import onestory.person.Authority.Source;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** {@link DemographicSources} in the write's own transaction. */
final class JdbcDemographicSources implements DemographicSources {

  private static final String OF =
      "select element, ods, sector from onestory.demographic_source where person = ?";
  private static final String SET =
      """
      insert into onestory.demographic_source (person, element, ods, sector) values (?, ?, ?, ?)
      on conflict (person, element) do update set ods = excluded.ods, sector = excluded.sector
      """;

  private final JdbcTemplate jdbc;

  JdbcDemographicSources(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<String, Source> of(String person) {
    var sources = new HashMap<String, Source>();
    RowCallbackHandler add =
        row ->
            sources.put(
                row.getString("element"),
                new Source(row.getString("ods"), row.getString("sector")));
    jdbc.query(OF, add, person);
    return sources;
  }

  @Override
  public void set(String person, String element, Source source) {
    jdbc.update(SET, person, element, source.ods(), source.sector());
  }
}
