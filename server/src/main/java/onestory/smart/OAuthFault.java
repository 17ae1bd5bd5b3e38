package onestory.smart;

import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/** Refusals in the words of RFC 6749. */
final class OAuthFault {

  private OAuthFault() {}

  /**
   * @param code of RFC 6749, section 5.2, e.g. {@code invalid_grant}
   * @param description for the developer of the client; about nobody
   */
  static OAuth2AuthenticationException of(String code, String description) {
    return new OAuth2AuthenticationException(new OAuth2Error(code, description, null), description);
  }
}
