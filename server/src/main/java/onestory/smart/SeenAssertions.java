package onestory.smart;

import java.time.Instant;

/** The assertions that have been used. */
interface SeenAssertions {

  /** Whether this is the first time, on any node; from now on it is not. */
  boolean isFirst(String client, String jti, Instant expires);
}
