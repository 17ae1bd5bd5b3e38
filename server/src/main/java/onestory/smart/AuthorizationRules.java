package onestory.smart;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;

/**
 * What an authorization request must say (SMART App Launch 2.2, obtain authorization code). Spring
 * sees to PKCE.
 */
final class AuthorizationRules
    implements Consumer<OAuth2AuthorizationCodeRequestAuthenticationContext> {

  private final Supplier<String> fhirBase;

  /**
   * @param fhirBase ours, for the request at hand
   */
  AuthorizationRules(Supplier<String> fhirBase) {
    this.fhirBase = fhirBase;
  }

  @Override
  public void accept(OAuth2AuthorizationCodeRequestAuthenticationContext context) {
    OAuth2AuthorizationCodeRequestAuthenticationToken asked = context.getAuthentication();
    // RFC 9700, section 4.1.3: letter by letter. Until this is right nobody is sent anywhere.
    var registered = context.getRegisteredClient().getRedirectUris();
    if (!isAmong(registered, asked.getRedirectUri())) {
      throw fault(
          asked, "redirect_uri is not one that was registered, letter by letter", Optional.empty());
    }
    check(asked);
  }

  private void check(OAuth2AuthorizationCodeRequestAuthenticationToken asked) {
    if (asked.getState() == null || asked.getState().isBlank()) {
      throw fault(asked, OAuth2ErrorCodes.INVALID_REQUEST, "state is missing");
    }
    if (!isOurs(asked.getAdditionalParameters().get("aud"))) {
      throw fault(
          asked,
          OAuth2ErrorCodes.INVALID_REQUEST,
          "aud is missing, or not the base URL of this server");
    }
    if (asked.getScopes().isEmpty()) {
      throw fault(
          asked,
          OAuth2ErrorCodes.INVALID_SCOPE,
          "scope names nothing that this client may be granted");
    }
    if (!asked.getAdditionalParameters().containsKey(GrantMapping.launchParameter())) {
      throw fault(
          asked,
          OAuth2ErrorCodes.INVALID_REQUEST,
          "launch is unknown, was used before, is older than five minutes, or is for another user");
    }
  }

  private boolean isOurs(@org.jspecify.annotations.Nullable Object aud) {
    return aud instanceof String url && url.replaceFirst("/$", "").equals(fhirBase.get());
  }

  private static boolean isAmong(
      Set<String> registered, @org.jspecify.annotations.Nullable String redirect) {
    return redirect != null && registered.contains(redirect);
  }

  private static OAuth2AuthorizationCodeRequestAuthenticationException fault(
      OAuth2AuthorizationCodeRequestAuthenticationToken asked, String code, String sentence) {
    return fault(asked, new OAuth2Error(code, sentence, null), Optional.of(asked.getRedirectUri()));
  }

  private static OAuth2AuthorizationCodeRequestAuthenticationException fault(
      OAuth2AuthorizationCodeRequestAuthenticationToken asked,
      String sentence,
      Optional<String> redirect) {
    return fault(
        asked, new OAuth2Error(OAuth2ErrorCodes.INVALID_REQUEST, sentence, null), redirect);
  }

  private static OAuth2AuthorizationCodeRequestAuthenticationException fault(
      OAuth2AuthorizationCodeRequestAuthenticationToken asked,
      OAuth2Error error,
      Optional<String> redirect) {
    var refused =
        new OAuth2AuthorizationCodeRequestAuthenticationToken(
            asked.getAuthorizationUri(),
            asked.getClientId(),
            (Authentication) asked.getPrincipal(),
            redirect.orElse(null),
            asked.getState(),
            asked.getScopes(),
            asked.getAdditionalParameters());
    refused.setAuthenticated(true);
    return new OAuth2AuthorizationCodeRequestAuthenticationException(error, refused);
  }
}
