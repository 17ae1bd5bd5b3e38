package onestory.wire;

import ca.uhn.fhir.rest.server.ServletRequestTracing;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every request an id, its sender's or a new one, in the answer and in each log line. */
final class RequestIdFilter extends OncePerRequestFilter {

  static final String HEADER = "X-Request-ID";

  private static final String LOGGED_AS = "request";
  private static final Pattern USABLE = Pattern.compile("[!-~]{1,128}");

  private final OutcomeWriter outcomes;

  RequestIdFilter(OutcomeWriter outcomes) {
    this.outcomes = outcomes;
  }

  /** The id of a request that has passed here. */
  static String of(HttpServletRequest request) {
    return String.valueOf(request.getAttribute(ServletRequestTracing.ATTRIBUTE_REQUEST_ID));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var sent = Optional.ofNullable(request.getHeader(HEADER));
    var usable = sent.filter(id -> USABLE.matcher(id).matches());
    var id = usable.orElseGet(() -> UUID.randomUUID().toString());
    request.setAttribute(ServletRequestTracing.ATTRIBUTE_REQUEST_ID, id);
    response.setHeader(HEADER, id);
    MDC.put(LOGGED_AS, id);
    try {
      if (sent.isPresent() && usable.isEmpty()) {
        outcomes.refuse(request, response, 400, WireRules.REQUEST_ID);
      } else {
        chain.doFilter(request, response);
      }
    } finally {
      MDC.remove(LOGGED_AS);
    }
  }
}
