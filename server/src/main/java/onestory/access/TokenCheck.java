package onestory.access;

import com.nimbusds.jwt.JWTParser;
import jakarta.servlet.http.HttpServletRequest;
import java.text.ParseException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import onestory.access.AccessProperties.Issuer;
import onestory.caller.Caller;
import onestory.smart.AccessTokens;
import onestory.smart.Organisations;
import onestory.smart.PublicUrl;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Turns access tokens into callers: tokens of ours, and of further issuers. */
final class TokenCheck {

  private final Ours ours;
  private final Map<String, Further> further;

  TokenCheck(Ours ours, AccessProperties properties, Organisations organisations) {
    this.ours = ours;
    this.further =
        properties.issuers().stream()
            .map(issuer -> Further.of(issuer, organisations))
            .collect(Collectors.toMap(one -> one.issuer().issuer(), Function.identity()));
  }

  /**
   * What tells tokens of ours.
   *
   * @param decoder looks at signature, kind and times
   * @param issued which have been revoked
   */
  record Ours(PublicUrl publicUrl, JwtDecoder decoder, AccessTokens issued) {

    private Caller caller(String token, HttpServletRequest request) {
      var decoded = decoder.decode(token);
      requireAudience(decoded, publicUrl.fhirBase(request));
      if (decoded.getId() == null || !issued.isCurrent(decoded.getId())) {
        throw new BadJwtException("revoked");
      }
      return OwnCaller.of(decoded);
    }
  }

  /**
   * Who asks, by the token that came with a request.
   *
   * @throws org.springframework.security.oauth2.jwt.JwtException if it is not accepted
   */
  Caller caller(String token, HttpServletRequest request) {
    var issuer = issuer(token);
    if (issuer.equals(ours.publicUrl().issuer(request))) {
      return ours.caller(token, request);
    }
    return Optional.ofNullable(further.get(issuer))
        .orElseThrow(() -> new BadJwtException("unknown issuer"))
        .caller(token);
  }

  private static void requireAudience(Jwt token, String audience) {
    if (token.getAudience() == null || !token.getAudience().contains(audience)) {
      throw new BadJwtException("made for another server");
    }
    if (token.getExpiresAt() == null) {
      throw new BadJwtException("without an end");
    }
  }

  private static String issuer(String token) {
    try {
      return Optional.ofNullable(JWTParser.parse(token).getJWTClaimsSet())
          .map(claims -> claims.getIssuer())
          .orElseThrow(() -> new BadJwtException("no issuer"));
    } catch (ParseException e) {
      throw new BadJwtException("no JWT", e);
    }
  }

  /** A further issuer with its keys, which are fetched when they are first needed. */
  private record Further(Issuer issuer, JwtDecoder decoder, FurtherIssuer claims) {

    static Further of(Issuer issuer, Organisations organisations) {
      var decoder =
          NimbusJwtDecoder.withJwkSetUri(issuer.jwks())
              .jwsAlgorithm(SignatureAlgorithm.RS256)
              .jwsAlgorithm(SignatureAlgorithm.ES256)
              .build();
      return new Further(issuer, decoder, new FurtherIssuer(issuer, organisations::sectorOf));
    }

    Caller caller(String token) {
      var decoded = decoder.decode(token);
      requireAudience(decoded, issuer.audience());
      return claims.of(decoded);
    }
  }
}
