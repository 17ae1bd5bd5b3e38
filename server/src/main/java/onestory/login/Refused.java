package onestory.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import onestory.login.NotAdmitted.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Back to the login page, which says why; the address tells the kind of failure and nobody's name.
 */
final class Refused implements AuthenticationFailureHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Refused.class);

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    response.sendRedirect(request.getContextPath() + "/login?" + why(failure));
  }

  private static String why(AuthenticationException failure) {
    if (failure instanceof NotAdmitted refused) {
      return "refused=" + refused.reason().name();
    }
    if (failure instanceof OAuth2AuthenticationException failed) {
      LOG.warn("login at the provider failed: {}", failed.getError().getErrorCode());
      return "refused=" + Reason.PROVIDER_FAILED.name();
    }
    return failure instanceof LockedException ? "wait" : "wrong";
  }
}
