package onestory.wire;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.WebUtils;

/**
 * Carries a write out once for each X-Request-ID: a repeat gets the first answer again.
 *
 * <p>Only what was carried out (a status below 400) is kept. A refused request has written nothing,
 * and is judged afresh when it comes again.
 */
final class RepeatFilter extends OncePerRequestFilter {

  private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");
  private static final String SEARCH = "/_search";
  private static final byte[] NOTHING = {};

  private final RequestAnswers answers;
  private final OutcomeWriter outcomes;
  private final Clock clock;

  RepeatFilter(RequestAnswers answers, OutcomeWriter outcomes, Clock clock) {
    this.answers = answers;
    this.outcomes = outcomes;
    this.clock = clock;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getHeader(RequestIdFilter.HEADER) == null
        || !WRITES.contains(request.getMethod())
        || request.getRequestURI().endsWith(SEARCH)
        || ContentFilter.isForm(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var key = RequestKey.of(request, clock.instant());
    key.mark(request);
    // Access control, which comes between, has wrapped the request in one of its own.
    var whole = Optional.ofNullable(WebUtils.getNativeRequest(request, WholeRequest.class));
    var content = whole.map(WholeRequest::content).orElse(NOTHING);
    var fingerprint = Fingerprint.of(request, content);
    var earlier = answers.take(key, fingerprint);
    if (earlier.isEmpty()) {
      carryOut(key, request, response, chain);
    } else if (earlier.get().matches(fingerprint)) {
      repeat(earlier.get(), request, response);
    } else {
      outcomes.refuse(request, response, 409, WireRules.REQUEST_ID_REUSED);
    }
  }

  private void carryOut(
      RequestKey key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var kept = new ContentCachingResponseWrapper(response);
    var answer = Optional.<KeptAnswer>empty();
    try {
      chain.doFilter(new UncompressedAnswer(request), kept);
      answer = Optional.of(KeptAnswer.of(kept)).filter(given -> given.status() < 400);
    } finally {
      answer.ifPresentOrElse(given -> answers.keep(key, given), () -> answers.release(key));
    }
    kept.copyBodyToResponse();
  }

  private void repeat(
      EarlierRequest earlier, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (earlier.answer().isPresent()) {
      earlier.answer().get().send(response);
    } else if (earlier.isCarriedOut()) {
      outcomes.refuse(request, response, 409, WireRules.ANSWER_LOST);
    } else {
      response.setHeader("Retry-After", "1");
      outcomes.refuse(request, response, 409, WireRules.REQUEST_IN_PROGRESS);
    }
  }
}
