package onestory.smart;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers under the FHIR base, where HAPI's servlet would otherwise. */
final class DiscoveryServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient PublicUrl publicUrl;

  DiscoveryServlet(PublicUrl publicUrl) {
    this.publicUrl = publicUrl;
  }

  // SMART: as JSON, whatever Accept says.
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(Json.write(Discovery.of(publicUrl.issuer(request))));
  }
}
