package onestory.wire;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/** A request whose answer is to be kept: as text, whatever compression its sender can read. */
final class UncompressedAnswer extends HttpServletRequestWrapper {

  UncompressedAnswer(HttpServletRequest request) {
    super(request);
  }

  @Override
  public @Nullable String getHeader(String name) {
    return "Accept-Encoding".equalsIgnoreCase(name) ? null : super.getHeader(name);
  }
}
