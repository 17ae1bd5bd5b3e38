package onestory.smart;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.KeyConverter;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.security.Key;
import java.security.PublicKey;
import java.util.List;
import java.util.Set;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/**
 * Reads the assertions by which clients prove who they are (RFC 7523; SMART App Launch 2.2,
 * asymmetric client authentication).
 */
final class ClientAssertions implements JwtDecoderFactory<RegisteredClient> {

  /** SMART demands RS384 and ES384; the rest is as strong. Nothing here is symmetric. */
  static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.PS384,
          JWSAlgorithm.PS512,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.ES512);

  private final ClientKeys keys;
  private final AssertionRules rules;

  ClientAssertions(ClientKeys keys, AssertionRules rules) {
    this.keys = keys;
    this.rules = rules;
  }

  @Override
  public JwtDecoder createDecoder(RegisteredClient client) {
    var processor = new DefaultJWTProcessor<SecurityContext>();
    processor.setJWSKeySelector((header, context) -> keys(client.getClientId(), header));
    // Spring's validator below looks at the claims.
    processor.setJWTClaimsSetVerifier((claims, context) -> {});
    var decoder = new NimbusJwtDecoder(processor);
    decoder.setJwtValidator(assertion -> rules.validate(client.getClientId(), assertion));
    return decoder;
  }

  private List<Key> keys(String client, JWSHeader header) throws KeySourceException {
    if (!ALGORITHMS.contains(header.getAlgorithm()) || header.getKeyID() == null) {
      return List.of();
    }
    var selector = new JWKSelector(JWKMatcher.forJWSHeader(header));
    return KeyConverter.toJavaKeys(keys.of(client).get(selector, null)).stream()
        .filter(PublicKey.class::isInstance)
        .toList();
  }
}
