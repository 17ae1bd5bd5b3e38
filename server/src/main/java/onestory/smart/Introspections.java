package onestory.smart;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationConverter;

/** Questions about tokens (RFC 7662), from those clients alone that may ask them. */
final class Introspections implements AuthenticationConverter {

  private final Clients clients;
  private final AuthenticationConverter spring;

  Introspections(Clients clients, AuthenticationConverter spring) {
    this.clients = clients;
    this.spring = spring;
  }

  @Override
  public @Nullable Authentication convert(HttpServletRequest request) {
    if (!mayAsk(SecurityContextHolder.getContext().getAuthentication())) {
      throw OAuthFault.of(
          OAuth2ErrorCodes.UNAUTHORIZED_CLIENT, "this client may not ask what tokens say");
    }
    return spring.convert(request);
  }

  private boolean mayAsk(@Nullable Authentication authentication) {
    return authentication instanceof OAuth2ClientAuthenticationToken client
        && client.getRegisteredClient() != null
        && clients
            .find(client.getRegisteredClient().getClientId())
            .filter(Client::introspects)
            .isPresent();
  }
}
