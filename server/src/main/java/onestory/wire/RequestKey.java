package onestory.wire;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import onestory.caller.Caller;
import onestory.caller.Callers;

/**
 * Names a request, and the one time of several that it was sent.
 *
 * @param client fingerprint of who sends it
 * @param id X-Request-ID
 * @param begun when it came, to the microsecond
 */
record RequestKey(String client, String id, Instant begun) {

  private static final String ATTRIBUTE = RequestKey.class.getName();

  static RequestKey of(HttpServletRequest request, Instant now) {
    var client = Callers.of(request).map(Caller::fingerprint).orElse("");
    return of(client, RequestIdFilter.of(request), now);
  }

  static RequestKey of(String client, String id, Instant now) {
    return new RequestKey(client, id, now.truncatedTo(ChronoUnit.MICROS));
  }

  /** The key of a request that was taken on under one. */
  static Optional<RequestKey> of(HttpServletRequest request) {
    return Optional.ofNullable((RequestKey) request.getAttribute(ATTRIBUTE));
  }

  void mark(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }
}
