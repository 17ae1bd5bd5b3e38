package onestory.login;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;

/**
 * At which provider the person of this session logged in, for logging out there too.
 *
 * @param registration name of the provider
 * @param idToken what it will recognise the login by
 */
record ProviderSession(String registration, String idToken) implements Serializable {

  private static final String ATTRIBUTE = ProviderSession.class.getName();

  static void remember(HttpServletRequest request, String registration, String idToken) {
    request.getSession().setAttribute(ATTRIBUTE, new ProviderSession(registration, idToken));
  }

  static Optional<ProviderSession> of(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> session.getAttribute(ATTRIBUTE))
        .map(ProviderSession.class::cast);
  }

  /** Keeps the token, which names the person, out of logs. */
  @Override
  public String toString() {
    return "ProviderSession[" + registration + "]";
  }
}
