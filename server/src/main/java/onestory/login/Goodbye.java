package onestory.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import onestory.smart.Grants;
import onestory.smart.PublicUrl;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/**
 * Logging out: what apps hold online ends, and the page that follows leads on to the provider's own
 * logout (OpenID Connect RP-Initiated Logout 1.0).
 *
 * <p>The ID token is posted, as that specification allows, since an address would show who it was.
 */
final class Goodbye implements LogoutHandler, LogoutSuccessHandler {

  static final String PAGE = "/logout/done";
  static final String PROVIDER = "onestory.login.provider";

  private final Grants grants;
  private final PublicUrl url;
  private final Optional<ClientRegistrationRepository> providers;

  Goodbye(Grants grants, PublicUrl url, Optional<ClientRegistrationRepository> providers) {
    this.grants = grants;
    this.url = url;
    this.providers = providers;
  }

  /**
   * The form that ends the session at the provider.
   *
   * @param address where it is sent
   * @param idToken by which the provider recognises the login
   * @param client our id there
   * @param back where the provider sends people afterwards
   */
  record AtProvider(String address, String idToken, String client, String back) {

    /** Keeps the token, which names the person, out of logs. */
    @Override
    public String toString() {
      return "AtProvider[" + address + "]";
    }
  }

  // Before the session, which knows the provider, is gone.
  @Override
  public void logout(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Authentication authentication) {
    ProviderSession.of(request)
        .flatMap(session -> atProvider(session, url.issuer(request) + "/login"))
        .ifPresent(form -> request.setAttribute(PROVIDER, form));
    Optional.ofNullable(authentication)
        .flatMap(Session::person)
        .ifPresent(person -> grants.endOnline(person.subject()));
  }

  @Override
  public void onLogoutSuccess(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Authentication authentication)
      throws IOException, ServletException {
    request.getRequestDispatcher(PAGE).forward(request, response);
  }

  private Optional<AtProvider> atProvider(ProviderSession session, String back) {
    return providers
        .map(known -> known.findByRegistrationId(session.registration()))
        .flatMap(provider -> endOf(provider, session, back));
  }

  private static Optional<AtProvider> endOf(
      ClientRegistration provider, ProviderSession session, String back) {
    var metadata = provider.getProviderDetails().getConfigurationMetadata();
    return Optional.ofNullable(metadata.get("end_session_endpoint"))
        .map(
            address ->
                new AtProvider(
                    address.toString(), session.idToken(), provider.getClientId(), back));
  }
}
