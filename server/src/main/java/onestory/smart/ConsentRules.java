package onestory.smart;

import java.util.function.Consumer;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationConsentAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationConsentAuthenticationToken;

/** An app that is about one person is let in after that person was chosen. */
final class ConsentRules implements Consumer<OAuth2AuthorizationConsentAuthenticationContext> {

  @Override
  public void accept(OAuth2AuthorizationConsentAuthenticationContext context) {
    OAuth2AuthorizationConsentAuthenticationToken consent = context.getAuthentication();
    var launch = GrantMapping.launch(context.getAuthorization());
    if (LaunchContexts.isWithoutPatient(consent.getScopes(), launch)) {
      throw fault(context, consent);
    }
  }

  private static OAuth2AuthorizationCodeRequestAuthenticationException fault(
      OAuth2AuthorizationConsentAuthenticationContext context,
      OAuth2AuthorizationConsentAuthenticationToken consent) {
    var request = context.getAuthorizationRequest();
    var refused =
        new OAuth2AuthorizationCodeRequestAuthenticationToken(
            consent.getAuthorizationUri(),
            consent.getClientId(),
            (Authentication) consent.getPrincipal(),
            request.getRedirectUri(),
            request.getState(),
            request.getScopes(),
            null);
    return new OAuth2AuthorizationCodeRequestAuthenticationException(
        new OAuth2Error(
            OAuth2ErrorCodes.ACCESS_DENIED, "nobody's record was opened for the app", null),
        refused);
  }
}
