package onestory.smart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import onestory.server.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What clients find out before they ask for anything. */
@IntegrationTest
class DiscoveryIT {

  private static final String PLACE = "/fhir/.well-known/smart-configuration";

  @LocalServerPort private int port;
  private OAuthHttp http;

  @BeforeEach
  void ask() {
    http = new OAuthHttp(port);
  }

  private static List<String> texts(JsonNode array) {
    var texts = new ArrayList<String>();
    array.forEach(one -> texts.add(one.asText()));
    return texts;
  }

  @Test
  void tellsWhereEverythingIs() {
    var answer = http.get(PLACE, "Accept", "application/fhir+json");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).startsWith("application/json");
    assertThat(answer.text("issuer")).isEqualTo(http.issuer());
    assertThat(answer.text("jwks_uri")).isEqualTo(http.issuer() + "/oauth2/jwks");
    assertThat(answer.text("authorization_endpoint"))
        .isEqualTo(http.issuer() + "/oauth2/authorize");
    assertThat(answer.text("token_endpoint")).isEqualTo(http.tokenEndpoint());
    assertThat(answer.text("introspection_endpoint")).endsWith("/oauth2/introspect");
    assertThat(answer.text("revocation_endpoint")).endsWith("/oauth2/revoke");
    assertThat(texts(answer.json().path("grant_types_supported")))
        .contains("authorization_code", "client_credentials", "refresh_token");
    assertThat(texts(answer.json().path("capabilities")))
        .contains("launch-ehr", "launch-standalone", "client-public", "permission-v2")
        .doesNotContain("context-standalone-encounter");
    assertThat(texts(answer.json().path("token_endpoint_auth_signing_alg_values_supported")))
        .contains("RS384", "ES384")
        .doesNotContain("HS256", "none");
  }

  @Test
  void offersNoWeakChallenge() {
    assertThat(texts(http.get(PLACE).json().path("code_challenge_methods_supported")))
        .containsExactly("S256");
  }

  @Test
  void tellsOpenIdClientsTheSame() {
    for (var place : List.of("openid-configuration", "oauth-authorization-server")) {
      var answer = http.get("/.well-known/" + place);

      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.text("issuer")).isEqualTo(http.issuer());
      assertThat(answer.text("token_endpoint")).isEqualTo(http.tokenEndpoint());
      assertThat(texts(answer.json().path("grant_types_supported")))
          .containsExactlyInAnyOrder("authorization_code", "client_credentials", "refresh_token");
      assertThat(answer.json().has("device_authorization_endpoint")).isFalse();
    }
    var openId = http.get("/.well-known/openid-configuration").json();
    assertThat(texts(openId.path("id_token_signing_alg_values_supported"))).contains("RS256");
    assertThat(texts(openId.path("subject_types_supported"))).isNotEmpty();
  }

  @Test
  void givesPublicKeysAlone() {
    var keys = http.get("/oauth2/jwks").json().path("keys");

    assertThat(keys).isNotEmpty();
    keys.forEach(
        key -> {
          assertThat(key.path("kty").asText()).isEqualTo("RSA");
          assertThat(key.has("kid")).isTrue();
          assertThat(key.has("d")).isFalse();
        });
  }

  @Test
  void isOpenToBrowsersOfEveryOrigin() {
    for (var place : List.of(PLACE, "/.well-known/openid-configuration", "/oauth2/jwks")) {
      var answer = http.get(place, "Origin", "https://app.example");

      assertThat(answer.header("Access-Control-Allow-Origin")).as(place).isEqualTo("*");
    }
    for (var place : List.of("/oauth2/token", "/oauth2/revoke")) {
      var answer = http.options(place, "POST");

      assertThat(answer.status()).as(place).isEqualTo(200);
      assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
      assertThat(answer.header("Access-Control-Allow-Credentials")).isEmpty();
    }
    assertThat(http.options("/oauth2/authorize", "GET").header("Access-Control-Allow-Origin"))
        .isEmpty();
  }

  @Test
  void isInTheCapabilityStatementToo() {
    var security = http.get("/fhir/metadata").json().path("rest").path(0).path("security");

    assertThat(security.path("service").path(0).path("coding").path(0).path("code").asText())
        .isEqualTo("SMART-on-FHIR");
    assertThat(security.path("extension").path(0).path("extension"))
        .anyMatch(uri -> uri.path("valueUri").asText().equals(http.tokenEndpoint()));
  }
}
