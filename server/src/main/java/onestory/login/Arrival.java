package onestory.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import onestory.smart.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/** Where somebody goes who has just logged in. */
final class Arrival implements AuthenticationSuccessHandler {

  static final String CHOICE = "/login/for";

  private final Proxies proxies;
  private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
  private final SavedRequestAwareAuthenticationSuccessHandler onwards =
      new SavedRequestAwareAuthenticationSuccessHandler();

  Arrival(Proxies proxies) {
    this.proxies = proxies;
    onwards.setDefaultTargetUrl("/login/done");
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication authentication)
      throws IOException, ServletException {
    proceed(Session.person(authentication).orElseThrow(), request, response);
  }

  /** Whoever may act for somebody is asked for whom they are here, all others go on. */
  void proceed(SignedIn person, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (proxies.of(person).isEmpty()) {
      goOn(person, request, response);
    } else {
      response.sendRedirect(request.getContextPath() + CHOICE);
    }
  }

  /** To where the login interrupted them. */
  void goOn(SignedIn person, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    onwards.onAuthenticationSuccess(request, response, Session.of(person));
  }

  /** From now on the session is this person's. */
  void become(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
    var context = new SecurityContextImpl(Session.of(person));
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
  }

  /** The session is nobody's. */
  void forget(HttpServletRequest request, HttpServletResponse response) {
    var context = SecurityContextHolder.createEmptyContext();
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
  }
}
