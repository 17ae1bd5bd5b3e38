package onestory.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpRequest.BodyPublishers;
import java.text.ParseException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import onestory.server.IntegrationTest;
import onestory.testing.Askers;
import onestory.testing.FhirHttp;
import onestory.testing.FhirHttp.Answer;
import onestory.testing.People;
import onestory.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Who is let in, and what the others are told. */
@IntegrationTest
class DoorIT {

  @LocalServerPort private int port;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private JWKSource<SecurityContext> keys;

  @Test
  void asksForATokenAndSaysWhereToGetOne() {
    var answer = FhirHttp.ofNobody(port).get(People.path(People.number()));

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.rule()).isEqualTo("sign-in");
    assertThat(answer.header("WWW-Authenticate"))
        .startsWith("Bearer realm=\"OneStory\"")
        .contains("/fhir/.well-known/smart-configuration")
        .contains("/.well-known/oauth-protected-resource/fhir")
        .doesNotContain("error=");
    assertThat(answer.body()).contains("/ig/errors.html#sign-in");
  }

  @Test
  void answersInTheFormatAskedFor() {
    var answer = FhirHttp.ofNobody(port).get("Patient", "Accept", "application/fhir+xml");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.body()).startsWith("<OperationOutcome");
  }

  @ParameterizedTest
  @ValueSource(strings = {"metadata", "api-docs", ".well-known/smart-configuration"})
  void isOpenForWhatTellsOfNobody(String path) {
    assertThat(FhirHttp.ofNobody(port).get(path).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"metadata/x", "Metadata", "api-docs/x", "Patient/metadata", "%6detadata/"})
  void isOpenForNothingLikeIt(String path) {
    assertThat(FhirHttp.ofNobody(port).get(path).status()).isIn(400, 401);
  }

  @ParameterizedTest
  @CsvSource({"POST, metadata", "PUT, metadata", "DELETE, metadata", "POST, api-docs"})
  void isOpenForReadingOnly(String method, String path) {
    var answer = FhirHttp.ofNobody(port).send(method, path, BodyPublishers.ofString("{}"));

    assertThat(answer.status()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"garbage", "a.b.c", "eyJhbGciOiJub25lIn0.eyJpc3MiOiJ4In0."})
  void refusesWhatIsNoToken(String token) {
    requireRefused(token);
  }

  @Test
  void refusesATokenThatWasTamperedWith() {
    var token = Tokens.of(port, Askers.CLINICIAN).split("\\.", -1);
    var other = Tokens.of(port, Askers.CLINICIAN.scoped("patient/Patient.r")).split("\\.", -1);

    requireRefused(String.join(".", token[0], other[1], token[2]));
  }

  @Test
  void refusesATokenOfAnotherKey() throws JOSEException {
    var stranger = new RSAKeyGenerator(2048).keyID("stranger").generate();

    requireRefused(signed(new ImmutableJWKSet<>(new JWKSet(stranger)), "stranger", claims -> {}));
  }

  @Test
  void acceptsWhatItSignedAndIssued() {
    assertThat(asked(signed(claims -> {})).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "aud, http://elsewhere.example/fhir",
    "iss, http://elsewhere.example",
    "jti, never-issued",
    "sector, gp",
    "kind, robot",
    "role, king",
    "purpose, FUN",
    "client_id, ''"
  })
  void refusesWhatItSignedForSomethingElse(String claim, String value) {
    requireRefused(
        signed(claims -> claims.put(claim, claim.equals("aud") ? List.of(value) : value)));
  }

  @Test
  void refusesATokenThatHasEnded() {
    requireRefused(
        signed(
            claims -> {
              claims.put("iat", Instant.now().minusSeconds(90));
              claims.put("exp", Instant.now().minusSeconds(30));
            }));
    requireRefused(signed(claims -> claims.remove("exp")));
    requireRefused(signed(claims -> claims.put("nbf", Instant.now().plusSeconds(60))));
  }

  @Test
  void refusesARevokedToken() throws ParseException {
    var token = Tokens.once(port, Askers.CLINICIAN);
    assertThat(asked(token).status()).isEqualTo(200);

    jdbc.update(
        "update onestory.smart_access_token set revoked = true where jti = ?",
        SignedJWT.parse(token).getJWTClaimsSet().getJWTID());

    requireRefused(token);
  }

  @Test
  void takesTokensFromTheHeaderOnly() {
    var token = Tokens.of(port, Askers.CLINICIAN);

    assertThat(FhirHttp.ofNobody(port).get("Patient?access_token=" + token).status())
        .isEqualTo(401);
  }

  @Test
  void letsBrowsersOfAnyOriginAskAndReadWhatTheyNeed() {
    var answer =
        FhirHttp.ofNobody(port)
            .send(
                "OPTIONS",
                "Patient/1",
                BodyPublishers.noBody(),
                "Origin",
                "https://app.example",
                "Access-Control-Request-Method",
                "PUT",
                "Access-Control-Request-Headers",
                "authorization,if-match");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(answer.header("Access-Control-Allow-Methods")).contains("PUT");
    assertThat(answer.header("Access-Control-Allow-Credentials")).isEmpty();
  }

  private void requireRefused(String token) {
    var answer = asked(token);

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.rule()).isEqualTo("token-not-accepted");
    assertThat(answer.header("WWW-Authenticate"))
        .contains("error=\"invalid_token\"")
        .contains("expired, revoked, malformed, or not for this server");
  }

  private Answer asked(String token) {
    return FhirHttp.bearing(port, token).get("Organization?_count=0");
  }

  private String signed(Consumer<Map<String, Object>> change) {
    try {
      var own = SignedJWT.parse(Tokens.of(port, Askers.CLINICIAN)).getHeader().getKeyID();
      return signed(keys, own, change);
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The claims of a token that was issued, changed, and signed with a key. */
  private String signed(
      JWKSource<SecurityContext> source, String key, Consumer<Map<String, Object>> change) {
    try {
      var issued = SignedJWT.parse(Tokens.of(port, Askers.CLINICIAN)).getJWTClaimsSet();
      var header = JwsHeader.with(SignatureAlgorithm.RS256).type("at+jwt").keyId(key).build();
      var claims = JwtClaimsSet.builder();
      claims.claims(
          all -> {
            issued.getClaims().forEach(all::put);
            Arrays.asList("exp", "iat", "nbf")
                .forEach(
                    name ->
                        all.computeIfPresent(
                            name, (same, date) -> ((java.util.Date) date).toInstant()));
            change.accept(all);
          });
      return new NimbusJwtEncoder(source)
          .encode(JwtEncoderParameters.from(header, claims.build()))
          .getTokenValue();
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
  }
}
