package onestory.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import onestory.caller.Callers;
import onestory.fhir.OutcomeAnswers;
import onestory.smart.AccessTokens;
import onestory.smart.Organisations;
import onestory.smart.PublicUrl;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.cors.CorsConfiguration;

/** Who asks is known before anything under {@code /fhir} is done. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessProperties.class)
class DoorConfiguration {

  private static final PathPatternRequestMatcher.Builder PATHS =
      PathPatternRequestMatcher.withDefaults();

  private static final RequestMatcher GUARDED =
      new OrRequestMatcher(PATHS.matcher("/fhir/**"), PATHS.matcher("/smart/launch"));

  private static final RequestMatcher OPEN =
      new OrRequestMatcher(
          PATHS.matcher(HttpMethod.GET, "/fhir/metadata"),
          PATHS.matcher(HttpMethod.HEAD, "/fhir/metadata"),
          PATHS.matcher(HttpMethod.GET, "/fhir/api-docs"),
          PATHS.matcher(HttpMethod.GET, "/fhir/.well-known/*"));

  @Bean
  TokenCheck tokenCheck(
      TokenCheck.Ours ours, AccessProperties properties, Organisations organisations) {
    return new TokenCheck(ours, properties, organisations);
  }

  @Bean
  TokenCheck.Ours tokensOfOurs(
      PublicUrl publicUrl,
      @Qualifier("ownAccessTokens") JwtDecoder ownAccessTokens,
      AccessTokens issued) {
    return new TokenCheck.Ours(publicUrl, ownAccessTokens, issued);
  }

  @Bean
  @Order(2)
  SecurityFilterChain door(
      HttpSecurity http, TokenCheck tokens, PublicUrl publicUrl, OutcomeAnswers answers)
      throws Exception {
    var challenge = new Challenge(publicUrl, answers);
    return http.securityMatcher(GUARDED)
        .authorizeHttpRequests(
            requests -> requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
        .oauth2ResourceServer(
            server ->
                server
                    .authenticationManagerResolver(request -> manager(tokens, request))
                    .authenticationEntryPoint(challenge))
        .exceptionHandling(failing -> failing.authenticationEntryPoint(challenge))
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .cors(cors -> cors.configurationSource(request -> browsers()))
        .csrf(AbstractHttpConfigurer::disable)
        .headers(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .build();
  }

  private static AuthenticationManager manager(TokenCheck tokens, HttpServletRequest request) {
    return authentication -> {
      var token = ((BearerTokenAuthenticationToken) authentication).getToken();
      try {
        var caller = tokens.caller(token, request);
        Callers.note(request, caller);
        return new SignedIn(caller);
      } catch (JwtException e) {
        throw new InvalidBearerTokenException("not accepted", e);
      }
    };
  }

  // Apps run in browsers, from origins of their own. What lets them in is a token and no cookie.
  private static CorsConfiguration browsers() {
    var all = List.of(CorsConfiguration.ALL);
    var cors = new CorsConfiguration();
    cors.setAllowedOrigins(all);
    cors.setAllowedHeaders(all);
    cors.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
    cors.setExposedHeaders(
        List.of(
            "Content-Location",
            "ETag",
            "Last-Modified",
            "Location",
            "WWW-Authenticate",
            "X-Request-ID"));
    return cors;
  }
}
