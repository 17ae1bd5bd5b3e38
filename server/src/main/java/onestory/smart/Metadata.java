package onestory.smart;

import java.util.List;
import java.util.Map;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationServerMetadata;
import org.springframework.security.oauth2.server.authorization.oidc.OidcProviderConfiguration;

/** Takes out of Spring's metadata (RFC 8414, OpenID Connect Discovery) what is not offered here. */
final class Metadata {

  private static final List<String> NOT_HERE =
      List.of(
          "device_authorization_endpoint",
          "tls_client_certificate_bound_access_tokens",
          "dpop_signing_alg_values_supported",
          "end_session_endpoint",
          "registration_endpoint");

  private Metadata() {}

  static void server(OAuth2AuthorizationServerMetadata.Builder metadata) {
    metadata.claims(Metadata::common);
  }

  static void openId(OidcProviderConfiguration.Builder metadata) {
    metadata.claims(Metadata::common).claim("claims_supported", List.of("sub", "fhirUser", "name"));
  }

  private static void common(Map<String, Object> claims) {
    NOT_HERE.forEach(claims::remove);
    claims.put("grant_types_supported", Discovery.GRANT_TYPES);
    claims.put("scopes_supported", Discovery.SCOPES);
    List.of("token", "revocation", "introspection")
        .forEach(
            endpoint ->
                claims.put(
                    endpoint + "_endpoint_auth_methods_supported", Discovery.CLIENT_METHODS));
  }
}
