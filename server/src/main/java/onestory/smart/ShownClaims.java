package onestory.smart;

import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2Token;

/** The claims of an access token that was shown, and found to be ours by its hash. */
final class ShownClaims {

  private ShownClaims() {}

  static Optional<Map<String, Object>> of(OAuth2Token token) {
    return token instanceof OAuth2AccessToken && !GrantMapping.isKept(token)
        ? Optional.of(of(token.getTokenValue()))
        : Optional.empty();
  }

  static Map<String, Object> of(String token) {
    try {
      var claims = new HashMap<>(SignedJWT.parse(token).getJWTClaimsSet().getClaims());
      claims.replaceAll(
          (name, value) -> value instanceof java.util.Date date ? date.toInstant() : value);
      return claims;
    } catch (ParseException e) {
      throw new IllegalStateException("an access token of ours is no JWT", e);
    }
  }
}
