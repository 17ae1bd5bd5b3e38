package onestory.smart;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/** The URL by which the world knows this server: as configured, or as the request has it. */
public final class PublicUrl {

  private final Optional<String> configured;

  PublicUrl(Optional<String> configured) {
    this.configured = configured.map(url -> url.replaceFirst("/+$", ""));
  }

  /** {@code iss} of tokens, without a slash at the end. */
  public String issuer(HttpServletRequest request) {
    return configured.orElseGet(() -> asked(request));
  }

  /** The FHIR base, {@code aud} of access tokens, without a slash at the end. */
  public String fhirBase(HttpServletRequest request) {
    return fhirBase(issuer(request));
  }

  static String fhirBase(String issuer) {
    return issuer + Endpoints.FHIR;
  }

  Optional<String> configured() {
    return configured;
  }

  private static String asked(HttpServletRequest request) {
    return UriComponentsBuilder.fromUriString(request.getRequestURL().toString())
        .replacePath(null)
        .build()
        .toUriString();
  }
}
