package onestory.wire;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * Adds what HAPI leaves out of the answer to a write: the place of what a PUT created in {@code
 * Location}, as after a POST, and the version that a PATCH made in {@code ETag}.
 */
final class WriteHeaders extends HttpServletResponseWrapper {

  private static final String LOCATION = "Location";
  private static final String ETAG = "ETag";
  private static final String VERSION = "/_history/";

  WriteHeaders(HttpServletResponse response) {
    super(response);
  }

  @Override
  public void setStatus(int status) {
    super.setStatus(status);
    var place = getHeader("Content-Location");
    if (place == null) {
      return;
    }
    if (status == 201 && !containsHeader(LOCATION)) {
      setHeader(LOCATION, place);
    }
    if (place.contains(VERSION) && !containsHeader(ETAG)) {
      setHeader(ETAG, "W/\"%s\"".formatted(place.substring(place.lastIndexOf('/') + 1)));
    }
  }
}
