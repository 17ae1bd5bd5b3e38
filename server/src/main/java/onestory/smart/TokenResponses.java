package onestory.smart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onestory.caller.Claim;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AccessTokenAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AccessTokenAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2AccessTokenResponseAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Tells an app its launch context beside its token (SMART App Launch 2.2, launch context). */
final class TokenResponses {

  private static final List<String> TOLD =
      List.of(Claim.PATIENT, Claim.ENCOUNTER, PersonClaims.NEED_PATIENT_BANNER);

  private TokenResponses() {}

  static AuthenticationSuccessHandler handler() {
    var handler = new OAuth2AccessTokenResponseAuthenticationSuccessHandler();
    handler.setAccessTokenResponseCustomizer(TokenResponses::add);
    return handler;
  }

  private static void add(OAuth2AccessTokenAuthenticationContext context) {
    OAuth2AccessTokenAuthenticationToken issued = context.getAuthentication();
    var claims = ShownClaims.of(issued.getAccessToken().getTokenValue());
    Map<String, Object> told = new HashMap<>(issued.getAdditionalParameters());
    TOLD.stream().filter(claims::containsKey).forEach(name -> told.put(name, claims.get(name)));
    context.getAccessTokenResponse().additionalParameters(told);
  }
}
