package onestory.smart;

import java.util.Map;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;

/** A public client that has shown a token of its own, and nothing else. */
final class TokenHolder extends OAuth2ClientAuthenticationToken {

  private static final long serialVersionUID = 1L;

  TokenHolder(String client) {
    super(client, ClientAuthenticationMethod.NONE, null, Map.of());
  }
}
