package onestory.smart;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import onestory.smart.GrantRecords.By;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * A public client that shows a token to refresh or to revoke it. What it was given says who it is:
 * many clients, fhirclient among them, send no {@code client_id} here.
 */
final class TokenHolderConverter implements AuthenticationConverter {

  private final GrantRecords grants;

  TokenHolderConverter(GrantRecords grants) {
    this.grants = grants;
  }

  @Override
  public @Nullable Authentication convert(HttpServletRequest request) {
    var token = shown(request);
    if (token.isEmpty() || hasCredentials(request)) {
      return null;
    }
    var client =
        Optional.ofNullable(request.getParameter(OAuth2ParameterNames.CLIENT_ID))
            .or(() -> token.flatMap(this::grant).map(Grant::client))
            .orElseThrow(
                () -> OAuthFault.of(OAuth2ErrorCodes.INVALID_GRANT, "the token is not known"));
    return new TokenHolder(client);
  }

  private Optional<Grant> grant(String token) {
    var hash = Digest.of(token);
    return grants
        .find(By.REFRESH, hash)
        .or(() -> grants.spent(hash))
        .or(() -> grants.find(By.ACCESS, hash));
  }

  // At the token endpoint a refresh token, at the endpoint of revocation either.
  private static Optional<String> shown(HttpServletRequest request) {
    var isRefresh = "refresh_token".equals(request.getParameter(OAuth2ParameterNames.GRANT_TYPE));
    var isRevocation = request.getRequestURI().endsWith(Endpoints.REVOKE);
    return isRefresh
        ? Optional.ofNullable(request.getParameter(OAuth2ParameterNames.REFRESH_TOKEN))
        : Optional.ofNullable(request.getParameter(OAuth2ParameterNames.TOKEN))
            .filter(token -> isRevocation);
  }

  private static boolean hasCredentials(HttpServletRequest request) {
    return request.getHeader("Authorization") != null
        || request.getParameter(OAuth2ParameterNames.CLIENT_SECRET) != null
        || request.getParameter(OAuth2ParameterNames.CLIENT_ASSERTION) != null;
  }
}
