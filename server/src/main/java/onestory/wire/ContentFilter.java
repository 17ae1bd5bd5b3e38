package onestory.wire;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads a request's content whole, uncompressed and within the limit, before anybody else does. */
final class ContentFilter extends OncePerRequestFilter {

  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
  private static final Set<String> WITH_CONTENT = Set.of("POST", "PUT", "PATCH");

  private static final String FORM = "application/x-www-form-urlencoded";

  private final int largest;
  private final OutcomeWriter outcomes;

  ContentFilter(int largest, OutcomeWriter outcomes) {
    this.largest = largest;
    this.outcomes = outcomes;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!METHODS.contains(request.getMethod())) {
      response.setHeader("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE");
      outcomes.refuse(request, response, 405, WireRules.METHOD);
    } else if (WITH_CONTENT.contains(request.getMethod()) && !isForm(request)) {
      read(request, response, chain);
    } else if ("HEAD".equals(request.getMethod())) {
      chain.doFilter(new HeadAsGet(request), response);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** A form is a search; the servlet container reads its parameters, up to a limit of its own. */
  static boolean isForm(HttpServletRequest request) {
    return Optional.ofNullable(request.getContentType())
        .filter(type -> type.toLowerCase(Locale.ROOT).startsWith(FORM))
        .isPresent();
  }

  private void read(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var encoding =
        Optional.ofNullable(request.getHeader("Content-Encoding"))
            .map(name -> name.strip().toLowerCase(Locale.ROOT))
            .orElse("identity");
    if (!Set.of("identity", "gzip", "x-gzip").contains(encoding)) {
      outcomes.refuse(request, response, 415, WireRules.CONTENT_ENCODING);
      return;
    }
    Optional<byte[]> content;
    try {
      content = content(request, encoding);
    } catch (ZipException | EOFException e) {
      outcomes.refuse(request, response, 400, WireRules.BAD_GZIP);
      return;
    }
    if (content.isEmpty()) {
      response.setHeader("Connection", "close");
      outcomes.refuse(request, response, 413, WireRules.BODY_TOO_LARGE);
      return;
    }
    chain.doFilter(new WholeRequest(request, content.get()), new WriteHeaders(response));
  }

  private Optional<byte[]> content(HttpServletRequest request, String encoding) throws IOException {
    if (request.getContentLengthLong() > largest) {
      return Optional.empty();
    }
    var sent = request.getInputStream();
    var stream = "identity".equals(encoding) ? sent : new GZIPInputStream(sent);
    var content = stream.readNBytes(largest + 1);
    return content.length > largest ? Optional.empty() : Optional.of(content);
  }
}
