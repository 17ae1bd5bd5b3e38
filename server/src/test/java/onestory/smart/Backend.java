package onestory.smart;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** A system with a key of its own. */
record Backend(String id, RSAKey key) {

  static Backend named(String id) {
    // A key for any algorithm of its kind.
    return new Backend(id, new RSAKey.Builder(SigningKeys.generate()).algorithm(null).build());
  }

  /** With the same name and another key. */
  Backend impostor() {
    return named(id);
  }

  String jwks() {
    return new JWKSet(key.toPublicJWK()).toString();
  }

  Registration registration(String kind, String scopes) {
    return new Registration(
        id,
        "A system",
        "ZSMART",
        "acute",
        kind,
        "private_key_jwt",
        "",
        jwks(),
        "",
        List.of(),
        scopes,
        "clinician",
        false);
  }

  Registration app(String redirect, String scopes) {
    return new Registration(
        id,
        "An app",
        "ZSMART",
        "acute",
        "app",
        "private_key_jwt",
        "",
        jwks(),
        "",
        List.of(redirect),
        scopes,
        "",
        false);
  }

  /** May ask what tokens say. */
  Registration inspector() {
    return new Registration(
        id,
        "An inspector",
        "ZSMART",
        "acute",
        "feed",
        "private_key_jwt",
        "",
        jwks(),
        "",
        List.of(),
        "system/*.rs",
        "",
        true);
  }

  /** A good assertion, but for what the test changes. */
  String assertion(String audience, Consumer<JWTClaimsSet.Builder> change) {
    var header = new JWSHeader.Builder(JWSAlgorithm.RS384).type(JOSEObjectType.JWT);
    return sign(header.keyID(key.getKeyID()).build(), claims(audience, change));
  }

  String assertion(String audience) {
    return assertion(audience, claims -> {});
  }

  JWTClaimsSet claims(String audience, Consumer<JWTClaimsSet.Builder> change) {
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(id)
            .subject(id)
            .audience(audience)
            .jwtID(UUID.randomUUID().toString())
            .expirationTime(in(200));
    change.accept(claims);
    return claims.build();
  }

  /** With the {@code hl7-b2b} extension. */
  static Consumer<JWTClaimsSet.Builder> asking(Map<String, Object> business) {
    return claims -> claims.claim("extensions", Map.of("hl7-b2b", business));
  }

  static Date in(int seconds) {
    return Date.from(Instant.now().plusSeconds(seconds));
  }

  String sign(JWSHeader header, JWTClaimsSet claims) {
    try {
      var signed = new SignedJWT(header, claims);
      signed.sign(new RSASSASigner(key));
      return signed.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
