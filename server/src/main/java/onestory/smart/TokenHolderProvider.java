package onestory.smart;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/** Lets a public client refresh and revoke what it shows; whether that is its own is seen next. */
final class TokenHolderProvider implements AuthenticationProvider {

  private final RegisteredClientRepository clients;

  TokenHolderProvider(RegisteredClientRepository clients) {
    this.clients = clients;
  }

  @Override
  public @Nullable Authentication authenticate(Authentication authentication) {
    if (!(authentication instanceof TokenHolder holder)) {
      return null;
    }
    var client =
        Optional.<RegisteredClient>ofNullable(clients.findByClientId(holder.getName()))
            .filter(TokenHolderProvider::isPublic)
            .orElseThrow(
                () -> OAuthFault.of(OAuth2ErrorCodes.INVALID_CLIENT, "not a public client"));
    return new OAuth2ClientAuthenticationToken(client, ClientAuthenticationMethod.NONE, null);
  }

  private static boolean isPublic(RegisteredClient client) {
    return client.getClientAuthenticationMethods().contains(ClientAuthenticationMethod.NONE);
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return OAuth2ClientAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
