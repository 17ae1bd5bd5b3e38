package onestory.smart;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.authentication.PublicClientAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/** What finds out whether a client is who it says; the first that knows the way decides. */
record ClientProviders(List<AuthenticationProvider> inOrder) {

  static AuthenticationProvider byVerifier(
      RegisteredClientRepository clients, OAuth2AuthorizationService authorizations) {
    return new PublicClientAuthenticationProvider(clients, authorizations);
  }
}
