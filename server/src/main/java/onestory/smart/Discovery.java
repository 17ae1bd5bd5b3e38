package onestory.smart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

/** What a client has to know of this server (SMART App Launch 2.2, conformance). */
final class Discovery {

  static final List<String> GRANT_TYPES =
      List.of(
          AuthorizationGrantType.AUTHORIZATION_CODE.getValue(),
          AuthorizationGrantType.CLIENT_CREDENTIALS.getValue(),
          AuthorizationGrantType.REFRESH_TOKEN.getValue());

  static final List<String> CLIENT_METHODS =
      List.of("private_key_jwt", "client_secret_basic", "client_secret_post");

  static final List<String> SCOPES =
      List.of(
          "openid",
          "fhirUser",
          "profile",
          "launch",
          "launch/patient",
          "offline_access",
          "online_access",
          "patient/*.cruds",
          "user/*.cruds",
          "system/*.cruds");

  /** Only what is really there. */
  static final List<String> CAPABILITIES =
      List.of(
          "launch-ehr",
          "launch-standalone",
          "authorize-post",
          "client-public",
          "client-confidential-symmetric",
          "client-confidential-asymmetric",
          "sso-openid-connect",
          "context-banner",
          "context-ehr-patient",
          "context-ehr-encounter",
          "context-standalone-patient",
          "permission-offline",
          "permission-online",
          "permission-patient",
          "permission-user",
          "permission-v1",
          "permission-v2");

  private Discovery() {}

  /** For the server that is known by this URL. */
  static Map<String, Object> of(String issuer) {
    var found = new LinkedHashMap<String, Object>();
    found.put("issuer", issuer);
    found.put("jwks_uri", issuer + Endpoints.JWKS);
    found.put("authorization_endpoint", issuer + Endpoints.AUTHORIZE);
    found.put("token_endpoint", issuer + Endpoints.TOKEN);
    found.put("introspection_endpoint", issuer + Endpoints.INTROSPECT);
    found.put("revocation_endpoint", issuer + Endpoints.REVOKE);
    found.put("grant_types_supported", GRANT_TYPES);
    found.put("response_types_supported", List.of("code"));
    found.put("token_endpoint_auth_methods_supported", CLIENT_METHODS);
    found.put("token_endpoint_auth_signing_alg_values_supported", algorithms());
    found.put("code_challenge_methods_supported", List.of("S256"));
    found.put("scopes_supported", SCOPES);
    found.put("capabilities", CAPABILITIES);
    return found;
  }

  private static List<String> algorithms() {
    return ClientAssertions.ALGORITHMS.stream().map(Object::toString).sorted().toList();
  }
}
