package onestory.smart;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configurers.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The first chain of filters: everything of the authorization server. */
@Configuration(proxyBeanMethods = false)
class SmartSecurity {

  private static final RequestMatcher OURS =
      paths("/oauth2/**", "/.well-known/**", "/fhir/.well-known/**");
  private static final RequestMatcher OPEN =
      paths(Endpoints.JWKS, "/.well-known/**", "/fhir/.well-known/**");

  @Bean
  @Order(1)
  SecurityFilterChain smartFilters(
      HttpSecurity http,
      EndpointSetup endpoints,
      CrossOrigin crossOrigin,
      JwtDecoder ownAccessTokens)
      throws Exception {
    return http.securityMatcher(OURS)
        .with(OAuth2AuthorizationServerConfigurer.authorizationServer(), endpoints::of)
        .authorizeHttpRequests(
            requests -> requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
        .oauth2ResourceServer(
            server ->
                server
                    .bearerTokenResolver(SmartSecurity::bearer)
                    .jwt(jwt -> jwt.decoder(ownAccessTokens)))
        .cors(cors -> cors.configurationSource(crossOrigin))
        .exceptionHandling(
            problems ->
                problems.defaultAuthenticationEntryPointFor(
                    new LoginUrlAuthenticationEntryPoint(Endpoints.LOGIN_PAGE),
                    paths(Endpoints.AUTHORIZE)))
        .build();
  }

  // Elsewhere an app could show a person's token and agree with itself in their place.
  private static @Nullable String bearer(HttpServletRequest request) {
    return request.getRequestURI().equals(Endpoints.USER_INFO)
        ? new DefaultBearerTokenResolver().resolve(request)
        : null;
  }

  private static RequestMatcher paths(String... patterns) {
    return new OrRequestMatcher(
        List.of(patterns).stream()
            .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
            .toList());
  }
}
