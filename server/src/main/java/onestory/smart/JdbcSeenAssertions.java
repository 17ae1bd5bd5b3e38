package onestory.smart;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link SeenAssertions} in PostgreSQL, whose unique key decides between two at once. */
final class JdbcSeenAssertions implements SeenAssertions {

  private static final String ADD =
      """
      insert into onestory.smart_assertion (client, jti, expires) values (?, ?, ?)
      on conflict do nothing
      """;
  private static final String CLEAN =
      """
      delete from onestory.smart_assertion where (client, jti) in (
        select client, jti from onestory.smart_assertion
        where expires < ? order by expires limit 100 for update skip locked)
      """;

  private final JdbcTemplate jdbc;
  private final Clock clock;

  JdbcSeenAssertions(JdbcTemplate jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public boolean isFirst(String client, String jti, Instant expires) {
    jdbc.update(CLEAN, clock.instant().atOffset(ZoneOffset.UTC));
    return jdbc.update(ADD, client, jti, expires.atOffset(ZoneOffset.UTC)) == 1;
  }
}
