package onestory.wire;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link RequestAnswers} in PostgreSQL, where every node sees them. */
final class JdbcRequestAnswers implements RequestAnswers {

  private static final String CLEAN =
      """
      delete from onestory.request_answer where (client, request_id) in (
        select client, request_id from onestory.request_answer
        where begun < ? order by begun limit 100 for update skip locked)
      """;
  // The unique key decides between two that come at once. One that is too old counts for nothing,
  // and so does one that has been given up: nothing was written, and no node is at it any more.
  private static final String TAKE =
      """
      insert into onestory.request_answer as kept (client, request_id, fingerprint, begun)
      values (?, ?, ?, ?)
      on conflict (client, request_id) do update
      set fingerprint = excluded.fingerprint, begun = excluded.begun,
          carried_out = false, status = null, headers = null, body = null
      where kept.begun < ?
      or (kept.begun < ? and kept.status is null and not kept.carried_out
          and kept.fingerprint = excluded.fingerprint)
      """;
  private static final String FIND =
      """
      select fingerprint, carried_out and begun < ? as carried_out, status, headers, body
      from onestory.request_answer where client = ? and request_id = ?
      """;
  private static final String KEEP =
      """
      update onestory.request_answer set carried_out = true, status = ?, headers = ?, body = ?
      where client = ? and request_id = ?
      """;
  private static final String RELEASE =
      "delete from onestory.request_answer where client = ? and request_id = ? and status is null"
          + " and not carried_out";

  /** Between a write's commit and the keeping of its answer it is still in progress, not lost. */
  private static final Duration KEEPING = Duration.ofSeconds(30);

  /** Longer than any request takes. */
  private static final Duration GIVEN_UP = Duration.ofMinutes(10);

  private final JdbcTemplate jdbc;
  private final Clock clock;
  private final Duration kept;

  JdbcRequestAnswers(JdbcTemplate jdbc, Clock clock, Duration kept) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.kept = kept;
  }

  @Override
  public Optional<EarlierRequest> take(RequestKey key, byte[] fingerprint) {
    var now = OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
    var tooOld = now.minus(kept);
    jdbc.update(CLEAN, tooOld);
    var givenUp = now.minus(GIVEN_UP);
    if (jdbc.update(TAKE, key.client(), key.id(), fingerprint, now, tooOld, givenUp) == 1) {
      return Optional.empty();
    }
    var late = now.minus(KEEPING);
    return jdbc.query(FIND, (row, index) -> earlier(row), late, key.client(), key.id()).stream()
        .findFirst()
        // Released between the two statements: the sender is told to come again.
        .or(() -> Optional.of(new EarlierRequest(fingerprint, false, Optional.empty())));
  }

  private static EarlierRequest earlier(ResultSet row) throws SQLException {
    var status = row.getInt("status");
    var answer =
        row.wasNull()
            ? Optional.<KeptAnswer>empty()
            : Optional.of(
                new KeptAnswer(
                    status, KeptAnswer.headers(row.getString("headers")), row.getBytes("body")));
    return new EarlierRequest(row.getBytes("fingerprint"), row.getBoolean("carried_out"), answer);
  }

  @Override
  public void keep(RequestKey key, KeptAnswer answer) {
    jdbc.update(KEEP, answer.status(), answer.lines(), answer.body(), key.client(), key.id());
  }

  @Override
  public void release(RequestKey key) {
    jdbc.update(RELEASE, key.client(), key.id());
  }
}
