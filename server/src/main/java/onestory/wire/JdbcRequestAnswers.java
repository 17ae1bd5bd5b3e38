package onestory.wire;

import java.sql.ResultSet;
import java.sql.SQLException;
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
      where client = ? and request_id = ? and begun = ?
      """;
  private static final String RELEASE =
      "delete from onestory.request_answer where client = ? and request_id = ? and begun = ?"
          + " and status is null and not carried_out";
  // Who was given up while it ran finds another beginning here, and must not commit.
  private static final String CARRIED_OUT =
      "update onestory.request_answer set carried_out = true"
          + " where client = ? and request_id = ? and begun = ?";

  /** Between a write's commit and the keeping of its answer it is still in progress, not lost. */
  private static final Duration KEEPING = Duration.ofSeconds(30);

  /** Longer than a request takes; one that takes longer still does no harm, see CARRIED_OUT. */
  private static final Duration GIVEN_UP = Duration.ofMinutes(2);

  private final JdbcTemplate jdbc;
  private final Duration kept;

  JdbcRequestAnswers(JdbcTemplate jdbc, Duration kept) {
    this.jdbc = jdbc;
    this.kept = kept;
  }

  @Override
  public Optional<EarlierRequest> take(RequestKey key, byte[] fingerprint) {
    var now = begun(key);
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
  public void carriedOut(RequestKey key) {
    if (jdbc.update(CARRIED_OUT, key.client(), key.id(), begun(key)) == 0) {
      throw WireRefusals.of(409, WireRules.REQUEST_IN_PROGRESS);
    }
  }

  @Override
  public void keep(RequestKey key, KeptAnswer answer) {
    jdbc.update(
        KEEP, answer.status(), answer.lines(), answer.body(), key.client(), key.id(), begun(key));
  }

  @Override
  public void release(RequestKey key) {
    jdbc.update(RELEASE, key.client(), key.id(), begun(key));
  }

  private static OffsetDateTime begun(RequestKey key) {
    return key.begun().atOffset(ZoneOffset.UTC);
  }
}
