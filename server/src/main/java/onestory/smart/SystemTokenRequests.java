package onestory.smart;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2ClientCredentialsAuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationConverter;

/** Requests of systems for tokens (SMART Backend Services), their scopes narrowed. */
final class SystemTokenRequests implements AuthenticationConverter {

  private final AuthenticationConverter spring =
      new OAuth2ClientCredentialsAuthenticationConverter();
  private final Clients clients;
  private final GrantedScopes granted;

  SystemTokenRequests(Clients clients, GrantedScopes granted) {
    this.clients = clients;
    this.granted = granted;
  }

  @Override
  public @Nullable Authentication convert(HttpServletRequest request) {
    return spring.convert(request) instanceof OAuth2ClientCredentialsAuthenticationToken asked
        ? narrowed(asked)
        : null;
  }

  private Authentication narrowed(OAuth2ClientCredentialsAuthenticationToken asked) {
    if (!(asked.getPrincipal() instanceof OAuth2ClientAuthenticationToken principal)
        || principal.getRegisteredClient() == null) {
      throw OAuthFault.of(OAuth2ErrorCodes.INVALID_CLIENT, "no client authentication");
    }
    var client = clients.find(principal.getRegisteredClient().getClientId()).orElseThrow();
    var scopes = granted.ofSystem(asked.getScopes(), client);
    if (scopes.isEmpty()) {
      throw OAuthFault.of(
          OAuth2ErrorCodes.INVALID_SCOPE,
          "scope names nothing that this client may be granted, such as system/Patient.rs");
    }
    return new OAuth2ClientCredentialsAuthenticationToken(
        principal, scopes, asked.getAdditionalParameters());
  }
}
