package onestory.smart;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationConsentAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configurers.OAuth2AuthorizationEndpointConfigurer;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configurers.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configurers.OAuth2TokenEndpointConfigurer;
import org.springframework.security.oauth2.server.authorization.context.AuthorizationServerContextHolder;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2AuthorizationConsentAuthenticationConverter;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2TokenIntrospectionAuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.stereotype.Component;

/** Puts our rules in the place of Spring's, endpoint by endpoint. */
@Component
final class EndpointSetup {

  private final Clients clients;
  private final GrantRecords grants;
  private final GrantedScopes scopes;
  private final Launches launches;
  private final ClientProviders providers;

  EndpointSetup(Parts parts, ClientProviders providers) {
    this.clients = parts.clients();
    this.grants = parts.grants();
    this.scopes = parts.scopes();
    this.launches = parts.launches();
    this.providers = providers;
  }

  /** What the rules are about. */
  @Component
  record Parts(Clients clients, GrantRecords grants, GrantedScopes scopes, Launches launches) {}

  void of(OAuth2AuthorizationServerConfigurer server) {
    server
        .oidc(
            oidc ->
                oidc.providerConfigurationEndpoint(
                    endpoint -> endpoint.providerConfigurationCustomizer(Metadata::openId)))
        .authorizationServerMetadataEndpoint(
            endpoint -> endpoint.authorizationServerMetadataCustomizer(Metadata::server))
        .clientAuthentication(
            client ->
                client
                    .authenticationConverters(all -> replace(all, ClientConverters.all(grants)))
                    .authenticationProviders(all -> replace(all, providers.inOrder())))
        .authorizationEndpoint(this::authorization)
        .tokenEndpoint(this::token)
        .tokenIntrospectionEndpoint(
            endpoint ->
                endpoint.introspectionRequestConverters(
                    all -> replace(all, List.of(introspection()))));
  }

  private void authorization(OAuth2AuthorizationEndpointConfigurer endpoint) {
    endpoint
        .consentPage(Endpoints.CONSENT_PAGE)
        .authorizationRequestConverters(
            all ->
                replace(
                    all,
                    List.of(
                        new AuthorizationRequests(clients, scopes, launches),
                        new OAuth2AuthorizationConsentAuthenticationConverter())))
        .authenticationProviders(all -> all.forEach(EndpointSetup::rule));
  }

  private static void rule(AuthenticationProvider provider) {
    if (provider instanceof OAuth2AuthorizationCodeRequestAuthenticationProvider requests) {
      requests.setAuthenticationValidator(new AuthorizationRules(EndpointSetup::fhirBase));
      requests.setAuthorizationConsentRequired(context -> true);
    }
    if (provider instanceof OAuth2AuthorizationConsentAuthenticationProvider consents) {
      consents.setAuthorizationConsentCustomizer(new ConsentRules());
    }
  }

  private void token(OAuth2TokenEndpointConfigurer endpoint) {
    endpoint
        .accessTokenRequestConverters(all -> all.add(0, new SystemTokenRequests(clients, scopes)))
        .accessTokenResponseHandler(TokenResponses.handler())
        .authenticationProviders(
            all ->
                all.forEach(
                    provider -> {
                      if (provider instanceof OAuth2ClientCredentialsAuthenticationProvider own) {
                        // SystemTokenRequests has narrowed the scopes already.
                        own.setAuthenticationValidator(context -> {});
                      }
                    }));
  }

  private AuthenticationConverter introspection() {
    return new Introspections(clients, new OAuth2TokenIntrospectionAuthenticationConverter());
  }

  private static String fhirBase() {
    return PublicUrl.fhirBase(AuthorizationServerContextHolder.getContext().getIssuer());
  }

  private static <T> void replace(List<T> all, List<? extends T> ours) {
    all.clear();
    all.addAll(ours);
  }
}
