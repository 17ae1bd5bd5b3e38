package onestory.smart;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** {@link GrantRecords} in PostgreSQL. */
final class JdbcGrants implements GrantRecords {

  private static final String SELECT =
      "select g.id, g.version, g.client, g.subject, g.content from onestory.smart_grant g ";
  private static final String ACCESSED =
      """
      select g.id, g.version, g.client, g.subject, g.content,
        t.issued as token_issued, t.expires as token_expires, t.revoked
      from onestory.smart_access_token t join onestory.smart_grant g on g.id = t.grant_id
      where t.hash = ?
      """;
  private static final String INSERT =
      """
      insert into onestory.smart_grant
        (version, content, state, code, refresh, expires, client, subject, id)
      values (1, ?::jsonb, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String UPDATE =
      """
      update onestory.smart_grant
      set version = version + 1, content = ?::jsonb, state = ?, code = ?, refresh = ?, expires = ?
      where client = ? and subject = ? and id = ? and version = ?
      """;
  private static final String SPEND =
      """
      insert into onestory.smart_spent_refresh
      select refresh, id from onestory.smart_grant
      where id = ? and refresh is not null and refresh is distinct from ?
      on conflict do nothing
      """;
  private static final String ISSUE =
      "insert into onestory.smart_access_token (jti, hash, grant_id, issued, expires)"
          + " values (?, ?, ?, ?, ?)";
  private static final String REVOKE =
      "update onestory.smart_access_token set revoked = true where grant_id = ?";
  private static final String REMOVE = "delete from onestory.smart_grant where id = ?";
  private static final String REMOVE_ONLINE =
      """
      delete from onestory.smart_grant where subject = ?
      and content ->> 'type' = 'authorization_code'
      and not jsonb_exists(content -> 'scopes', 'offline_access')
      """;
  private static final String CURRENT =
      "select exists (select from onestory.smart_access_token where jti = ? and not revoked)";
  private static final String CLEAN =
      """
      delete from onestory.smart_grant where id in (
        select id from onestory.smart_grant
        where expires < ? order by expires limit 100 for update skip locked)
      """;

  /** As long as a person may take to log in, choose and agree. */
  private static final Duration UNDECIDED = Duration.ofMinutes(30);

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transactions;
  private final Clock clock;

  JdbcGrants(JdbcTemplate jdbc, TransactionTemplate transactions, Clock clock) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Optional<Grant> find(By by, String value) {
    return switch (by) {
      case ID -> one("where g.id = ?", value);
      case STATE -> one("where g.state = ?", bytes(value));
      case CODE -> one("where g.code = ?", bytes(value));
      case REFRESH -> one("where g.refresh = ?", bytes(value));
      case ACCESS -> accessed(value);
    };
  }

  // Of several access tokens that came of a grant, the one that was shown counts.
  private Optional<Grant> accessed(String hash) {
    return jdbc.query(ACCESSED, (row, number) -> accessed(row, hash), bytes(hash)).stream()
        .findFirst();
  }

  private static Grant accessed(ResultSet row, String hash) throws SQLException {
    return grant(row)
        .with(
            new Grant.Token(
                hash,
                row.getObject("token_issued", OffsetDateTime.class).toInstant(),
                row.getObject("token_expires", OffsetDateTime.class).toInstant(),
                row.getBoolean("revoked")));
  }

  @Override
  public Optional<Grant> spent(String hash) {
    return one(
        "join onestory.smart_spent_refresh s on s.grant_id = g.id where s.hash = ?", bytes(hash));
  }

  private Optional<Grant> one(String condition, Object value) {
    return jdbc
        .query(
            SELECT + condition + " and g.expires >= ?",
            (row, number) -> grant(row),
            value,
            time(clock.instant()))
        .stream()
        .findFirst();
  }

  private static Grant grant(ResultSet row) throws SQLException {
    return new Grant(
        row.getString("id"),
        row.getInt("version"),
        row.getString("client"),
        row.getString("subject"),
        Json.read(row.getString("content"), Grant.Content.class));
  }

  @Override
  public void save(Grant grant, Optional<Issued> issued) {
    transactions.executeWithoutResult(
        status -> {
          jdbc.update(CLEAN, time(clock.instant()));
          keep(grant);
          issued.ifPresent(token -> issue(token, grant.id()));
        });
  }

  private void keep(Grant grant) {
    var content = grant.content();
    var refresh = bytes(content.tokens().refresh().map(Grant.Token::hash));
    jdbc.update(SPEND, grant.id(), refresh);
    var written =
        new Object[] {
          Json.write(content),
          bytes(content.state()),
          bytes(content.tokens().code().map(Grant.Token::hash)),
          refresh,
          time(expires(content)),
          grant.client(),
          grant.subject(),
          grant.id()
        };
    if (grant.version() == 0) {
      jdbc.update(INSERT, written);
      return;
    }
    var withVersion = Arrays.copyOf(written, written.length + 1);
    withVersion[written.length] = grant.version();
    if (jdbc.update(UPDATE, withVersion) == 0) {
      throw new Overtaken();
    }
  }

  private Instant expires(Grant.Content content) {
    return content
        .tokens()
        .all()
        .map(Grant.Token::expires)
        .max(Instant::compareTo)
        .orElseGet(() -> clock.instant().plus(UNDECIDED));
  }

  private void issue(Issued token, String grant) {
    jdbc.update(
        ISSUE,
        token.jti(),
        bytes(token.hash()),
        grant,
        time(token.issued()),
        time(token.expires()));
  }

  @Override
  public void remove(String id) {
    jdbc.update(REMOVE, id);
  }

  @Override
  public void removeOnline(String subject) {
    jdbc.update(REMOVE_ONLINE, subject);
  }

  @Override
  public void revoke(String id) {
    jdbc.update(REVOKE, id);
  }

  @Override
  public boolean isCurrent(String jti) {
    return Boolean.TRUE.equals(jdbc.queryForObject(CURRENT, Boolean.class, jti));
  }

  private static byte @Nullable [] bytes(Optional<String> hash) {
    return hash.map(JdbcGrants::bytes).orElse(null);
  }

  private static byte[] bytes(String hash) {
    return HexFormat.of().parseHex(hash);
  }

  private static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
