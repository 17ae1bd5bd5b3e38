package onestory.smart;

import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/**
 * Makes refresh tokens, for public clients too, where {@code offline_access} or {@code
 * online_access} was granted. Each lasts as long as the first would have: to stay longer, a person
 * logs in again.
 */
final class RefreshTokens implements OAuth2TokenGenerator<OAuth2RefreshToken> {

  private static final int BYTES = 48;

  private final StringKeyGenerator values =
      new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), BYTES);
  private final TokenLives lives;

  RefreshTokens(TokenLives lives) {
    this.lives = lives;
  }

  @Override
  public @Nullable OAuth2RefreshToken generate(OAuth2TokenContext context) {
    var authorization = context.getAuthorization();
    if (!OAuth2TokenType.REFRESH_TOKEN.equals(context.getTokenType())
        || authorization == null
        || !GrantedScopes.wantRefresh(authorization.getAuthorizedScopes())) {
      return null;
    }
    var now = Instant.now();
    return new OAuth2RefreshToken(values.generateKey(), now, expires(authorization, now));
  }

  private Instant expires(OAuth2Authorization authorization, Instant now) {
    var earlier = authorization.getRefreshToken();
    if (earlier != null && earlier.getToken().getExpiresAt() != null) {
      return earlier.getToken().getExpiresAt();
    }
    var isOffline = authorization.getAuthorizedScopes().contains(GrantedScopes.OFFLINE);
    return now.plus(isOffline ? lives.offline() : lives.online());
  }
}
