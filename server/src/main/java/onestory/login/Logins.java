package onestory.login;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.stereotype.Component;

/** The ways of logging in, as Spring Security's filters. */
@Component
final class Logins {

  private static final String PROVIDERS = "/login/provider";

  private final Arrival arrival;
  private final ProviderPeople people;
  private final Optional<DemoAuthentication> demo;
  private final Optional<ClientRegistrationRepository> providers;

  Logins(
      Arrival arrival,
      ProviderPeople people,
      ObjectProvider<DemoAuthentication> demo,
      ObjectProvider<ClientRegistrationRepository> providers) {
    this.arrival = arrival;
    this.people = people;
    this.demo = Optional.ofNullable(demo.getIfAvailable());
    this.providers = Optional.ofNullable(providers.getIfAvailable());
  }

  void addTo(HttpSecurity http) throws Exception {
    if (demo.isPresent()) {
      http.authenticationProvider(demo.get())
          .formLogin(
              form ->
                  form.loginPage("/login").successHandler(arrival).failureHandler(new Refused()));
    }
    if (providers.isPresent()) {
      addTo(http, providers.get());
    }
  }

  private void addTo(HttpSecurity http, ClientRegistrationRepository known) throws Exception {
    var refused = new Refused();
    http.oauth2Login(
        login ->
            login
                .loginPage("/login")
                .clientRegistrationRepository(known)
                .authorizedClientRepository(new NoProviderTokens())
                .authorizationEndpoint(
                    start -> start.baseUri(PROVIDERS).authorizationRequestResolver(withPkce(known)))
                .successHandler(new ProviderLogin(people, arrival, refused))
                .failureHandler(refused));
  }

  private static OAuth2AuthorizationRequestResolver withPkce(ClientRegistrationRepository known) {
    var resolver = new DefaultOAuth2AuthorizationRequestResolver(known, PROVIDERS);
    resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    return resolver;
  }
}
