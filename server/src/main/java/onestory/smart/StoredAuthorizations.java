package onestory.smart;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import onestory.smart.GrantRecords.By;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/** Keeps Spring's authorizations as grants. */
final class StoredAuthorizations implements OAuth2AuthorizationService {

  private final GrantRecords grants;

  StoredAuthorizations(GrantRecords grants) {
    this.grants = grants;
  }

  @Override
  public void save(OAuth2Authorization authorization) {
    try {
      grants.save(GrantMapping.grant(authorization), issued(authorization));
    } catch (GrantRecords.Overtaken e) {
      // A code or refresh token that was used twice at once: the other request has won.
      throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
    }
    if (isRevoked(authorization.getAccessToken()) || isRevoked(authorization.getRefreshToken())) {
      grants.revoke(authorization.getId());
    }
  }

  private static boolean isRevoked(OAuth2Authorization.@Nullable Token<?> token) {
    return token != null && token.isInvalidated();
  }

  private static Optional<GrantRecords.Issued> issued(OAuth2Authorization authorization) {
    return Optional.ofNullable(authorization.getToken(OAuth2AccessToken.class))
        .filter(token -> !GrantMapping.isKept(token.getToken()))
        .filter(token -> token.getClaims() != null && !token.isInvalidated())
        .map(token -> issued(token.getToken(), Objects.requireNonNull(token.getClaims())));
  }

  private static GrantRecords.Issued issued(OAuth2AccessToken token, Map<String, Object> claims) {
    return new GrantRecords.Issued(
        (String) Objects.requireNonNull(claims.get("jti")),
        Digest.of(token.getTokenValue()),
        Objects.requireNonNull(token.getIssuedAt()),
        Objects.requireNonNull(token.getExpiresAt()));
  }

  @Override
  public void remove(OAuth2Authorization authorization) {
    grants.remove(authorization.getId());
  }

  @Override
  public @Nullable OAuth2Authorization findById(String id) {
    return grants.find(By.ID, id).map(grant -> GrantMapping.authorization(grant, "")).orElse(null);
  }

  @Override
  public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
    var hash = Digest.of(token);
    var found =
        switch (type == null ? "" : type.getValue()) {
          case "" -> grants.find(By.ACCESS, hash).or(() -> grants.find(By.REFRESH, hash));
          case OAuth2ParameterNames.STATE -> grants.find(By.STATE, hash);
          case OAuth2ParameterNames.CODE -> grants.find(By.CODE, hash);
          case OAuth2ParameterNames.ACCESS_TOKEN -> grants.find(By.ACCESS, hash);
          case OAuth2ParameterNames.REFRESH_TOKEN ->
              grants.find(By.REFRESH, hash).or(() -> stolen(hash));
          default -> Optional.<Grant>empty();
        };
    return found.map(grant -> GrantMapping.authorization(grant, token)).orElse(null);
  }

  // RFC 9700, section 4.14.2: a refresh token that comes again is in two hands, so nobody keeps
  // what came of it.
  private Optional<Grant> stolen(String hash) {
    grants
        .spent(hash)
        .map(grant -> GrantMapping.authorization(grant, ""))
        .map(StoredAuthorizations::invalidated)
        .ifPresent(this::save);
    return Optional.empty();
  }

  private static OAuth2Authorization invalidated(OAuth2Authorization authorization) {
    var refresh = Objects.requireNonNull(authorization.getRefreshToken());
    return OAuth2Authorization.from(authorization).invalidate(refresh.getToken()).build();
  }
}
