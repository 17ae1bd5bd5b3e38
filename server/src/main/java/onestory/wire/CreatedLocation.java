package onestory.wire;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** Names the place of what a PUT created in {@code Location}, as after a POST; HAPI does not. */
final class CreatedLocation extends HttpServletResponseWrapper {

  private static final String LOCATION = "Location";

  CreatedLocation(HttpServletResponse response) {
    super(response);
  }

  @Override
  public void setStatus(int status) {
    super.setStatus(status);
    var place = getHeader("Content-Location");
    if (status == 201 && place != null && !containsHeader(LOCATION)) {
      setHeader(LOCATION, place);
    }
  }
}
