package onestory.smart;

import java.util.List;
import java.util.Map;
import onestory.caller.Claim;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Writes into tokens who asks, and signs them with the key of the day. */
final class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

  /** RFC 9068: an ID token can never pass for an access token. */
  static final String ACCESS_TOKEN_TYPE = "at+jwt";

  private final SigningKeys keys;
  private final Clients clients;
  private final SystemClaims systems;

  TokenClaims(SigningKeys keys, Clients clients, SystemClaims systems) {
    this.keys = keys;
    this.clients = clients;
    this.systems = systems;
  }

  @Override
  public void customize(JwtEncodingContext context) {
    context.getJwsHeader().keyId(keys.signing().getKeyID());
    if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
      context.getJwsHeader().type(ACCESS_TOKEN_TYPE);
      access(context);
    } else if (OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) {
      context.getClaims().claims(claims -> claims.putAll(idToken(context)));
    }
  }

  private void access(JwtEncodingContext context) {
    var client = client(context);
    context
        .getClaims()
        .audience(List.of(PublicUrl.fhirBase(issuer(context))))
        .claim(Claim.CLIENT, client.id())
        .claim(Claim.KIND, client.kind().code())
        .claim(Claim.SCOPE, String.join(" ", context.getAuthorizedScopes()))
        .claims(claims -> claims.putAll(asker(context, client)));
  }

  private Map<String, Object> asker(JwtEncodingContext context, Client client) {
    if (context.getPrincipal() instanceof OAuth2ClientAuthenticationToken authenticated
        && authenticated.getCredentials() instanceof Jwt assertion) {
      return systems.of(client, assertion.getClaims());
    }
    return context.getPrincipal().getPrincipal() instanceof SignedIn person
        ? PersonClaims.of(person, launch(context), PublicUrl.fhirBase(issuer(context)))
        : systems.of(client, Map.of());
  }

  private static Map<String, Object> idToken(JwtEncodingContext context) {
    return context.getPrincipal().getPrincipal() instanceof SignedIn person
        ? PersonClaims.identity(
            person, context.getAuthorizedScopes(), PublicUrl.fhirBase(issuer(context)))
        : Map.of();
  }

  private static LaunchContext launch(JwtEncodingContext context) {
    var authorization = context.getAuthorization();
    return authorization != null && GrantedScopes.wantPatient(authorization.getAuthorizedScopes())
        ? GrantMapping.launch(authorization)
        : LaunchContext.NONE;
  }

  private static String issuer(JwtEncodingContext context) {
    return context.getAuthorizationServerContext().getIssuer();
  }

  private Client client(JwtEncodingContext context) {
    return clients.find(context.getRegisteredClient().getClientId()).orElseThrow();
  }
}
