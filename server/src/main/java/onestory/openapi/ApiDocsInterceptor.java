package onestory.openapi;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.core.util.Yaml;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import onestory.fhir.ServerInterceptor;

/** Answers {@code GET [base]/api-docs} with the OpenAPI document, as JSON or YAML. */
final class ApiDocsInterceptor implements ServerInterceptor {

  private static final String PATH = "/api-docs";

  /** Before the form of the request is looked at: this answer is not FHIR. */
  private static final int FIRST = -1_000;

  private final ApiDescription description;

  ApiDocsInterceptor(ApiDescription description) {
    this.description = description;
  }

  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED, order = FIRST)
  public boolean answer(
      HttpServletRequest servletRequest,
      HttpServletResponse response,
      ServletRequestDetails request)
      throws IOException {
    if (!PATH.equals(servletRequest.getPathInfo()) || !"GET".equals(servletRequest.getMethod())) {
      return true;
    }
    var isYaml = accepts(servletRequest).contains("yaml");
    response.setContentType(isYaml ? "application/yaml" : "application/json");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    var document = description.of(request);
    response.getWriter().write(isYaml ? Yaml.pretty(document) : Json.pretty(document));
    response.getWriter().close();
    return false;
  }

  private static String accepts(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Accept")).orElse("");
  }
}
