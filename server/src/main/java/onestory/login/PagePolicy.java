package onestory.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The Content-Security-Policy of our pages: no script at all, and nothing from elsewhere. */
final class PagePolicy implements HeaderWriter {

  private static final String NAME = "Content-Security-Policy";
  private static final String NOTHING_BUT_STYLE =
      "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none';"
          + " frame-ancestors 'none'";

  // Their forms end, by a redirect or directly, at an app's or a provider's address, and browsers
  // hold redirects to form-action too.
  private static final RequestMatcher LEADING_AWAY =
      Pages.any("/smart/consent", "/logout", "/logout/done");

  @Override
  public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
    var forms = LEADING_AWAY.matches(request) ? "" : "; form-action 'self'";
    response.setHeader(NAME, NOTHING_BUT_STYLE + forms);
  }
}
