package onestory.conformance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Packages} in the database. */
final class JdbcPackages implements Packages {

  /** Any number that no other lock of ours has. */
  private static final long LOCK = 4_804_801L;

  private static final String COLUMNS =
      "select name, version, checksum, content, installed from onestory.fhir_package";
  private static final String PUT =
      """
      insert into onestory.fhir_package (name, version, checksum, content, installed)
      values (?, ?, ?, ?, ?)
      on conflict (name) do update set version = excluded.version, checksum = excluded.checksum,
        content = excluded.content, installed = excluded.installed
      """;
  private static final String REVISED =
      "update onestory.fhir_package_revision set revision = revision + 1";

  private final JdbcTemplate jdbc;

  JdbcPackages(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public long revision() {
    var revision =
        jdbc.queryForObject("select revision from onestory.fhir_package_revision", Long.class);
    return Optional.ofNullable(revision).orElseThrow();
  }

  @Override
  public List<Entry> all() {
    return jdbc.query(COLUMNS + " order by name", (row, number) -> entry(row));
  }

  @Override
  public Optional<Entry> find(String name) {
    return jdbc.query(COLUMNS + " where name = ?", (row, number) -> entry(row), name).stream()
        .findFirst();
  }

  @Override
  public void lock() {
    jdbc.query("select pg_advisory_xact_lock(?)", row -> {}, LOCK);
  }

  @Override
  public void put(Entry entry) {
    jdbc.update(
        PUT,
        entry.name(),
        entry.version(),
        entry.checksum(),
        entry.content(),
        Timestamp.from(entry.installed()));
    jdbc.update(REVISED);
  }

  @Override
  public void remove(String name) {
    jdbc.update("delete from onestory.fhir_package where name = ?", name);
    jdbc.update(REVISED);
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        row.getString("name"),
        row.getString("version"),
        row.getString("checksum"),
        row.getBytes("content"),
        row.getTimestamp("installed").toInstant());
  }
}
