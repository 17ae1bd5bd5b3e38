package onestory.smart;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import onestory.server.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A system is believed once, soon, and by its own key. */
@IntegrationTest
class ClientAssertionIT {

  private static final Backend SYSTEM = Backend.named("assertive");

  @LocalServerPort private int port;
  @Autowired private DataSource database;
  private OAuthHttp http;
  private ClientRegister register;

  @BeforeEach
  void register() {
    http = new OAuthHttp(port);
    register = new ClientRegister(database);
    register.add(SYSTEM.registration("feed", "system/*.rs"));
  }

  private String here() {
    return http.tokenEndpoint();
  }

  private void assertRefused(String assertion) {
    var answer = http.system(assertion, "system/*.rs");

    assertThat(answer.status()).as(answer.response().body()).isEqualTo(401);
    assertThat(answer.text("error")).isEqualTo("invalid_client");
    assertThat(answer.json().has("access_token")).isFalse();
  }

  private void assertAccepted(String assertion) {
    var answer = http.system(assertion, "system/*.rs");

    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
  }

  @Test
  void isRefusedAtItsSecondUse() {
    var assertion = SYSTEM.assertion(here());

    assertAccepted(assertion);
    assertRefused(assertion);
  }

  @Test
  void isAcceptedOnceHoweverManyShowItAtOnce() {
    var assertion = SYSTEM.assertion(here());

    var accepted =
        IntStream.range(0, 8)
            .parallel()
            .filter(i -> http.system(assertion, "system/*.rs").status() == 200)
            .count();

    assertThat(accepted).isEqualTo(1);
  }

  @Test
  void isRefusedByAnotherKey() {
    assertRefused(SYSTEM.impostor().assertion(here()));
  }

  @Test
  void isRefusedByAnotherKeyUnderAKnownName() {
    var impostor = SYSTEM.impostor();
    var header = new JWSHeader.Builder(JWSAlgorithm.RS384).keyID(SYSTEM.key().getKeyID()).build();

    assertRefused(impostor.sign(header, SYSTEM.claims(here(), claims -> {})));
  }

  @Test
  void isRefusedWithoutTheNameOfItsKey() {
    var header = new JWSHeader.Builder(JWSAlgorithm.RS384).build();

    assertRefused(SYSTEM.sign(header, SYSTEM.claims(here(), claims -> {})));
  }

  @Test
  void isRefusedWhenItIsOver() {
    assertRefused(SYSTEM.assertion(here(), claims -> claims.expirationTime(Backend.in(-1))));
  }

  @Test
  void isRefusedWhenItLastsTooLongOrForEver() {
    assertRefused(SYSTEM.assertion(here(), claims -> claims.expirationTime(Backend.in(600))));
    assertRefused(SYSTEM.assertion(here(), claims -> claims.expirationTime(null)));
  }

  @Test
  void isRefusedBeforeItsTime() {
    assertRefused(SYSTEM.assertion(here(), claims -> claims.notBeforeTime(Backend.in(120))));
  }

  @Test
  void isRefusedWhenItIsForSomebodyElse() {
    assertRefused(SYSTEM.assertion("https://elsewhere.example/oauth2/token"));
    assertRefused(SYSTEM.assertion(here(), claims -> claims.audience(List.of())));
  }

  @Test
  void isRefusedWhenItSpeaksForAnotherClient() {
    assertRefused(SYSTEM.assertion(here(), claims -> claims.issuer("somebody")));
    assertRefused(
        SYSTEM.assertion(here(), claims -> claims.subject("somebody").issuer("somebody")));
  }

  @Test
  void isRefusedWithoutIdentifier() {
    assertRefused(SYSTEM.assertion(here(), claims -> claims.jwtID(null)));
  }

  @Test
  void isRefusedUnsigned() {
    assertRefused(new PlainJWT(SYSTEM.claims(here(), claims -> {})).serialize());
  }

  @Test
  void isRefusedSignedWithThePublicKeyAsASecret() throws JOSEException {
    var header = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(SYSTEM.key().getKeyID()).build();
    var confused = new SignedJWT(header, SYSTEM.claims(here(), claims -> {}));
    confused.sign(new MACSigner(SYSTEM.key().toRSAPublicKey().getEncoded()));

    assertRefused(confused.serialize());
  }

  @Test
  void isRefusedByAnUnknownType() {
    var form =
        OAuthHttp.form(
            "grant_type", "client_credentials",
            "scope", "system/*.rs",
            "client_assertion_type", "not_an_assertion_type",
            "client_assertion", SYSTEM.assertion(here()));

    assertThat(http.token(form).status()).isEqualTo(401);
  }

  @Test
  void isAcceptedWithAnEllipticCurve() throws JOSEException {
    var key = new ECKeyGenerator(Curve.P_384).keyID("curve").generate();
    var jwks = new JWKSet(key.toPublicJWK()).toString();
    register.add(
        new Registration(
            "curved",
            "",
            "ZSMART",
            "acute",
            "feed",
            "private_key_jwt",
            "",
            jwks,
            "",
            List.of(),
            "system/*.rs",
            "",
            false));
    var header = new JWSHeader.Builder(JWSAlgorithm.ES384).keyID("curve").build();
    var signed = new SignedJWT(header, new Backend("curved", SYSTEM.key()).claims(here(), c -> {}));
    signed.sign(new ECDSASigner(key));

    assertAccepted(signed.serialize());
  }

  @Test
  void isRefusedWhenItWasChanged() {
    var parts = SYSTEM.assertion(here()).split("\\.", 3);
    var other = SYSTEM.assertion(here()).split("\\.", 3);

    assertRefused(parts[0] + "." + other[1] + "." + parts[2]);
  }

  @Test
  void isNoProofOfAClientThatWasRemoved() {
    var gone = Backend.named("gone");
    register.add(gone.registration("feed", "system/*.rs"));
    register.remove("gone");

    assertRefused(gone.assertion(here()));
  }

  @Test
  void isCheckedByTheKeysThatTheClientPublishes() throws IOException {
    var system = Backend.named("publisher");
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/jwks",
        exchange -> {
          var body = system.jwks().getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    var url = "http://127.0.0.1:%d/jwks".formatted(server.getAddress().getPort());
    register.add(published(system.id(), url));

    assertAccepted(system.assertion(here()));
    assertRefused(system.impostor().assertion(here()));
    server.stop(0);
  }

  private static Registration published(String id, String url) {
    return new Registration(
        id,
        "",
        "ZSMART",
        "acute",
        "feed",
        "private_key_jwt",
        "",
        "",
        url,
        List.of(),
        "system/*.rs",
        "",
        false);
  }
}
