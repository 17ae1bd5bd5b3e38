package onestory.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link DataQuality} in the write's own transaction. */
final class JdbcDataQuality implements DataQuality {

  private static final String NOTE =
      "insert into onestory.data_quality (person, rule, ods) values (?, ?, ?)";
  private static final String NEWEST =
      "select person, rule, ods, noted from onestory.data_quality order by id desc limit ?";

  private final JdbcTemplate jdbc;

  JdbcDataQuality(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void note(String person, String rule, Optional<String> ods) {
    jdbc.update(NOTE, person, rule, ods.orElse(null));
  }

  @Override
  public List<Entry> newest(int limit) {
    return jdbc.query(NEWEST, (row, number) -> entry(row), limit);
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        row.getString("person"),
        row.getString("rule"),
        Optional.ofNullable(row.getString("ods")),
        row.getObject("noted", OffsetDateTime.class).toInstant());
  }
}
