package onestory.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import onestory.smart.PublicUrl;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is guarded here, and who issues tokens for it (RFC 9728). */
@RestController
final class ProtectedResource {

  private final PublicUrl publicUrl;

  ProtectedResource(PublicUrl publicUrl) {
    this.publicUrl = publicUrl;
  }

  @GetMapping(Challenge.METADATA)
  Map<String, Object> metadata(HttpServletRequest request) {
    return Map.of(
        "resource", publicUrl.fhirBase(request),
        "authorization_servers", List.of(publicUrl.issuer(request)),
        "bearer_methods_supported", List.of("header"));
  }
}
