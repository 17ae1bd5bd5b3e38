package onestory.wire;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Names a request, and the one time of several that it was sent.
 *
 * @param client who sends it, as access control knows them; the empty text for everyone until then
 * @param id X-Request-ID
 * @param begun when it came, to the microsecond
 */
record RequestKey(String client, String id, Instant begun) {

  private static final String ATTRIBUTE = RequestKey.class.getName();

  static RequestKey anyone(String id, Instant now) {
    return new RequestKey("", id, now.truncatedTo(ChronoUnit.MICROS));
  }

  /** The key of a request that was taken on under one. */
  static Optional<RequestKey> of(HttpServletRequest request) {
    return Optional.ofNullable((RequestKey) request.getAttribute(ATTRIBUTE));
  }

  void mark(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }
}
