package onestory.wire;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A HEAD request as the GET whose answer it asks about; the servlet container sends no content. */
final class HeadAsGet extends HttpServletRequestWrapper {

  HeadAsGet(HttpServletRequest request) {
    super(request);
  }

  @Override
  public String getMethod() {
    return "GET";
  }
}
