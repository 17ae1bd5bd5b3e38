package onestory.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** After a provider has said who somebody is: they come in as one of ours, or hear why not. */
final class ProviderLogin implements AuthenticationSuccessHandler {

  private final ProviderPeople people;
  private final Arrival arrival;
  private final AuthenticationFailureHandler refusal;

  ProviderLogin(ProviderPeople people, Arrival arrival, AuthenticationFailureHandler refusal) {
    this.people = people;
    this.arrival = arrival;
    this.refusal = refusal;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication proof)
      throws IOException, ServletException {
    var token = (OAuth2AuthenticationToken) proof;
    var user = (OidcUser) token.getPrincipal();
    var provider = token.getAuthorizedClientRegistrationId();
    try {
      var person = people.person(provider, user.getSubject(), user.getClaims());
      arrival.become(person, request, response);
      ProviderSession.remember(request, provider, user.getIdToken().getTokenValue());
      arrival.proceed(person, request, response);
    } catch (NotAdmitted e) {
      arrival.forget(request, response);
      refusal.onAuthenticationFailure(request, response, e);
    }
  }
}
