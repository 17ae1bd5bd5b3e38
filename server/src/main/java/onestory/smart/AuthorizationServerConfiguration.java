package onestory.smart;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsentService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.JwtClientAssertionAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.context.AuthorizationServerContextHolder;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.DelegatingOAuth2TokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/** What Spring Authorization Server is made of here. */
@Configuration(proxyBeanMethods = false)
class AuthorizationServerConfiguration {

  @Bean
  AuthorizationServerSettings authorizationServerSettings(PublicUrl publicUrl) {
    var settings =
        AuthorizationServerSettings.builder()
            .authorizationEndpoint(Endpoints.AUTHORIZE)
            .tokenEndpoint(Endpoints.TOKEN)
            .tokenIntrospectionEndpoint(Endpoints.INTROSPECT)
            .tokenRevocationEndpoint(Endpoints.REVOKE)
            .jwkSetEndpoint(Endpoints.JWKS)
            .oidcUserInfoEndpoint(Endpoints.USER_INFO)
            .oidcLogoutEndpoint(Endpoints.LOGOUT);
    publicUrl.configured().ifPresent(settings::issuer);
    return settings.build();
  }

  @Bean
  RegisteredClientRepository registeredClients(Clients clients, SmartProperties properties) {
    return new RegisteredClients(clients, properties.lives());
  }

  @Bean
  OAuth2AuthorizationService authorizations(GrantRecords grants) {
    return new StoredAuthorizations(grants);
  }

  @Bean
  OAuth2AuthorizationConsentService consents() {
    return new AskedEachTime();
  }

  @Bean
  OAuth2TokenGenerator<OAuth2Token> tokenGenerator(
      SigningKeys keys, Clients clients, SmartProperties properties, Optional<DemoKey> demo) {
    var jwts = new JwtGenerator(new NimbusJwtEncoder(keys));
    jwts.setJwtCustomizer(new TokenClaims(keys, clients, new SystemClaims(demo.isPresent())));
    return new DelegatingOAuth2TokenGenerator(jwts, new RefreshTokens(properties.lives()));
  }

  @Bean
  JwtDecoder ownAccessTokens(SigningKeys keys) {
    return OwnAccessTokens.decoder(keys);
  }

  @Bean
  ClientProviders clientProviders(
      RegisteredClientRepository registered,
      OAuth2AuthorizationService authorizations,
      ClientAssertions assertions) {
    var byAssertion = new JwtClientAssertionAuthenticationProvider(registered, authorizations);
    byAssertion.setJwtDecoderFactory(assertions);
    var bySecret = new ClientSecretAuthenticationProvider(registered, authorizations);
    bySecret.setPasswordEncoder(
        new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder())));
    return new ClientProviders(
        List.of(
            new TokenHolderProvider(registered),
            byAssertion,
            bySecret,
            ClientProviders.byVerifier(registered, authorizations)));
  }

  @Bean
  ClientAssertions clientAssertions(Clients clients, JdbcTemplate jdbc, Clock clock) {
    var rules =
        new AssertionRules(
            new JdbcSeenAssertions(jdbc, clock),
            AuthorizationServerConfiguration::audiences,
            clock);
    return new ClientAssertions(new ClientKeys(clients), rules);
  }

  // SMART names the token endpoint; the issuer is what later drafts of RFC 7523 ask for.
  private static Set<String> audiences() {
    var issuer = AuthorizationServerContextHolder.getContext().getIssuer();
    return Set.of(issuer, issuer + Endpoints.TOKEN);
  }
}
