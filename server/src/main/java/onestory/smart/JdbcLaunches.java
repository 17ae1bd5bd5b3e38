package onestory.smart;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link LaunchRecords} in PostgreSQL, so that an app may come back to another node. */
final class JdbcLaunches implements LaunchRecords {

  private static final String ADD =
      "insert into onestory.smart_launch (hash, context, expires) values (?, ?::jsonb, ?)";
  private static final String TAKE =
      "delete from onestory.smart_launch where hash = ? and expires >= ? returning context";
  private static final String CLEAN =
      """
      delete from onestory.smart_launch where hash in (
        select hash from onestory.smart_launch
        where expires < now() limit 100 for update skip locked)
      """;

  private final JdbcTemplate jdbc;

  JdbcLaunches(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(String hash, LaunchContext context, Instant expires) {
    jdbc.update(CLEAN);
    jdbc.update(ADD, bytes(hash), Json.write(context), expires.atOffset(ZoneOffset.UTC));
  }

  @Override
  public Optional<LaunchContext> take(String hash, Instant now) {
    return jdbc.queryForList(TAKE, String.class, bytes(hash), now.atOffset(ZoneOffset.UTC)).stream()
        .map(text -> Json.read(text, LaunchContext.class))
        .findFirst();
  }

  private static byte[] bytes(String hash) {
    return HexFormat.of().parseHex(hash);
  }
}
