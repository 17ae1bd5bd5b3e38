package onestory.smart;

import java.security.Principal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/**
 * Turns Spring's authorizations into grants and back. Of tokens only hashes come back, in the form
 * of a token that nobody could have been given; the token that was shown is put in its place.
 */
final class GrantMapping {

  private static final String VERSION = "onestory.version";
  private static final String KEPT = "sha256:";
  private static final String IN_REQUEST = LaunchContext.class.getName();

  private GrantMapping() {}

  /** Whether a token stands for one whose hash alone is known. */
  static boolean isKept(OAuth2Token token) {
    return token.getTokenValue().startsWith(KEPT);
  }

  /** The launch context that belongs to an authorization. */
  static LaunchContext launch(OAuth2Authorization authorization) {
    var kept = authorization.<LaunchContext>getAttribute(IN_REQUEST);
    return Optional.ofNullable(kept)
        .or(() -> request(authorization).flatMap(GrantMapping::launch))
        .orElse(LaunchContext.NONE);
  }

  private static Optional<LaunchContext> launch(OAuth2AuthorizationRequest request) {
    return Optional.ofNullable(request.getAdditionalParameters().get(IN_REQUEST))
        .filter(LaunchContext.class::isInstance)
        .map(LaunchContext.class::cast);
  }

  /** The name by which a request carries its launch context; HTTP can only carry text there. */
  static String launchParameter() {
    return IN_REQUEST;
  }

  private static Optional<OAuth2AuthorizationRequest> request(OAuth2Authorization authorization) {
    return Optional.ofNullable(
        authorization.getAttribute(OAuth2AuthorizationRequest.class.getName()));
  }

  static Grant grant(OAuth2Authorization authorization) {
    var version = authorization.<Integer>getAttribute(VERSION);
    return new Grant(
        authorization.getId(),
        version == null ? 0 : version,
        authorization.getRegisteredClientId(),
        authorization.getPrincipalName(),
        content(authorization));
  }

  private static Grant.Content content(OAuth2Authorization authorization) {
    var state = authorization.<String>getAttribute(OAuth2ParameterNames.STATE);
    var scopes = authorization.getAuthorizedScopes();
    return new Grant.Content(
        authorization.getAuthorizationGrantType().getValue(),
        scopes == null ? Set.of() : scopes,
        request(authorization).map(GrantMapping::request),
        person(authorization),
        launch(authorization),
        Optional.ofNullable(state).map(GrantMapping::hash),
        new Grant.Tokens(
            token(authorization.getToken(OAuth2AuthorizationCode.class)),
            token(authorization.getToken(OAuth2AccessToken.class)),
            token(authorization.getRefreshToken())),
        idToken(authorization));
  }

  private static Optional<SignedIn> person(OAuth2Authorization authorization) {
    var principal = authorization.<Authentication>getAttribute(Principal.class.getName());
    return Optional.ofNullable(principal)
        .map(Authentication::getPrincipal)
        .filter(SignedIn.class::isInstance)
        .map(SignedIn.class::cast);
  }

  private static Grant.Request request(OAuth2AuthorizationRequest request) {
    var parameters = new HashMap<String, String>();
    request.getAdditionalParameters().forEach((name, value) -> keep(parameters, name, value));
    return new Grant.Request(
        request.getAuthorizationUri(),
        request.getRedirectUri(),
        request.getState(),
        request.getScopes(),
        parameters);
  }

  private static void keep(Map<String, String> parameters, String name, Object value) {
    if (value instanceof String text) {
      parameters.put(name, text);
    }
  }

  private static Map<String, Object> idToken(OAuth2Authorization authorization) {
    var token = authorization.getToken(OidcIdToken.class);
    if (token == null) {
      return Map.of();
    }
    var kept = new HashMap<String, Object>();
    kept.put("sub", token.getToken().getSubject());
    Optional.ofNullable(token.getToken().getClaim("sid")).ifPresent(sid -> kept.put("sid", sid));
    return kept;
  }

  private static Optional<Grant.Token> token(OAuth2Authorization.@Nullable Token<?> token) {
    return Optional.ofNullable(token)
        .map(
            one ->
                new Grant.Token(
                    hash(one.getToken().getTokenValue()),
                    Objects.requireNonNull(one.getToken().getIssuedAt()),
                    Objects.requireNonNull(one.getToken().getExpiresAt()),
                    one.isInvalidated()));
  }

  private static String hash(String value) {
    return value.startsWith(KEPT) ? value.substring(KEPT.length()) : Digest.of(value);
  }

  /**
   * @param shown the token that was shown, to take the place of its hash
   */
  static OAuth2Authorization authorization(Grant grant, String shown) {
    var content = grant.content();
    var client =
        RegisteredClient.withId(grant.client())
            .clientId(grant.client())
            .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
            .build();
    var authorization =
        OAuth2Authorization.withRegisteredClient(client)
            .id(grant.id())
            .principalName(grant.subject())
            .authorizationGrantType(new AuthorizationGrantType(content.type()))
            .authorizedScopes(content.scopes())
            .attribute(VERSION, grant.version())
            .attribute(IN_REQUEST, content.launch());
    content
        .person()
        .ifPresent(person -> authorization.attribute(Principal.class.getName(), principal(person)));
    content
        .request()
        .map(request -> request(grant.client(), request))
        .ifPresent(
            request ->
                authorization.attribute(OAuth2AuthorizationRequest.class.getName(), request));
    content
        .state()
        .ifPresent(hash -> authorization.attribute(OAuth2ParameterNames.STATE, KEPT + hash));
    addTokens(authorization, content, shown);
    return authorization.build();
  }

  private static Authentication principal(SignedIn person) {
    return UsernamePasswordAuthenticationToken.authenticated(person, null, List.of());
  }

  private static OAuth2AuthorizationRequest request(String client, Grant.Request request) {
    return OAuth2AuthorizationRequest.authorizationCode()
        .authorizationUri(request.uri())
        .clientId(client)
        .redirectUri(request.redirectUri())
        .state(request.state())
        .scopes(request.scopes())
        .additionalParameters(new HashMap<>(request.parameters()))
        .build();
  }

  private static void addTokens(
      OAuth2Authorization.Builder authorization, Grant.Content content, String shown) {
    var tokens = content.tokens();
    add(
        authorization,
        tokens.code(),
        code -> new OAuth2AuthorizationCode(value(code, shown), code.issued(), code.expires()));
    add(
        authorization,
        tokens.access(),
        access ->
            new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER,
                value(access, shown),
                access.issued(),
                access.expires(),
                content.scopes()));
    add(
        authorization,
        tokens.refresh(),
        refresh ->
            new OAuth2RefreshToken(value(refresh, shown), refresh.issued(), refresh.expires()));
    tokens.access().ifPresent(access -> addIdToken(authorization, content, access));
  }

  private static void addIdToken(
      OAuth2Authorization.Builder authorization, Grant.Content content, Grant.Token access) {
    if (!content.idToken().isEmpty()) {
      var claims = content.idToken();
      var token = new OidcIdToken(KEPT + "id", access.issued(), Instant.MAX, claims);
      authorization.token(
          token, metadata -> metadata.put(OAuth2Authorization.Token.CLAIMS_METADATA_NAME, claims));
    }
  }

  private static void add(
      OAuth2Authorization.Builder authorization,
      Optional<Grant.Token> kept,
      Function<Grant.Token, OAuth2Token> made) {
    kept.ifPresent(
        token ->
            authorization.token(
                made.apply(token),
                metadata -> {
                  metadata.put(
                      OAuth2Authorization.Token.INVALIDATED_METADATA_NAME, token.isInvalidated());
                  ShownClaims.of(made.apply(token))
                      .ifPresent(
                          claims ->
                              metadata.put(OAuth2Authorization.Token.CLAIMS_METADATA_NAME, claims));
                }));
  }

  private static String value(Grant.Token token, String shown) {
    return Digest.of(shown).equals(token.hash()) ? shown : KEPT + token.hash();
  }
}
