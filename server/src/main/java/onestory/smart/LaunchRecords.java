package onestory.smart;

import java.time.Instant;
import java.util.Optional;

/** Where launches wait to be used. */
interface LaunchRecords {

  void add(String hash, LaunchContext context, Instant expires);

  /** Takes one away, if it is there and has not expired. */
  Optional<LaunchContext> take(String hash, Instant now);
}
