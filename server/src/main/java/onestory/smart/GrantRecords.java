package onestory.smart;

import java.time.Instant;
import java.util.Optional;

/** What was granted, and the access tokens that came of it. */
interface GrantRecords {

  /** By what a grant can be found. */
  enum By {
    ID,
    /** Hash of the key of the pages that ask the person. */
    STATE,
    /** Hash of a token. */
    CODE,
    ACCESS,
    REFRESH
  }

  Optional<Grant> find(By by, String value);

  /**
   * Keeps a grant.
   *
   * @throws Overtaken if another request has changed it meanwhile
   */
  void save(Grant grant, Optional<Issued> issued);

  void remove(String id);

  /** Removes what this person granted to apps, where it does not outlast their presence. */
  void removeOnline(String subject);

  /** Revokes every access token of a grant. */
  void revoke(String id);

  /** The grant whose refresh token this once was. */
  Optional<Grant> spent(String hash);

  /** Whether an access token is known and has not been revoked. */
  boolean isCurrent(String jti);

  /** An access token that has just been made. */
  record Issued(String jti, String hash, Instant issued, Instant expires) {}

  /** The grant is no longer what it was when it was read. */
  final class Overtaken extends RuntimeException {}
}
