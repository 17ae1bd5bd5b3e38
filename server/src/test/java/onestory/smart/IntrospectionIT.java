package onestory.smart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import javax.sql.DataSource;
import onestory.server.IntegrationTest;
import onestory.smart.OAuthHttp.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a token says, for those who may ask. */
@IntegrationTest
class IntrospectionIT {

  private static final Backend INSPECTOR = Backend.named("inspector");
  private static final Backend NOBODY = Backend.named("no-inspector");

  @LocalServerPort private int port;
  @Autowired private DataSource database;
  @Autowired private LaunchContexts contexts;
  private AppBrowser browser;

  @BeforeEach
  void register() {
    var register = new ClientRegister(database);
    register.add(INSPECTOR.inspector());
    register.add(NOBODY.registration("feed", "system/*.rs"));
    register.add(
        AppLaunchIT.publicApp(
            "inspected-app", "launch/patient openid fhirUser offline_access patient/*.rs"));
    browser = new AppBrowser(port, contexts, "inspected-app").login();
  }

  private Answer launched() {
    return browser.launch("launch/patient openid fhirUser offline_access patient/*.rs");
  }

  private Answer ask(Backend who, String token) {
    var form =
        OAuthHttp.form(
            "token",
            token,
            "client_assertion_type",
            OAuthHttp.ASSERTION_TYPE,
            "client_assertion",
            who.assertion(browser.http().tokenEndpoint()));
    return browser.http().post("/oauth2/introspect", form);
  }

  @Test
  void tellsWhatATokenSays() {
    var launched = launched();

    var told = ask(INSPECTOR, launched.text("access_token"));

    assertThat(told.status()).as(told.response().body()).isEqualTo(200);
    assertThat(told.json().path("active").asBoolean()).isTrue();
    assertThat(told.text("client_id")).isEqualTo("inspected-app");
    assertThat(told.text("scope").split(" "))
        .containsExactlyInAnyOrder(launched.text("scope").split(" "));
    assertThat(told.text("patient")).isEqualTo(AppBrowser.PATIENT);
    var identity = ShownClaims.of(launched.text("id_token"));
    assertThat(identity)
        .containsEntry("iss", told.text("iss"))
        .containsEntry("sub", told.text("sub"))
        .containsEntry("fhirUser", told.text("fhirUser"));
    assertThat(told.json().path("exp").isNumber()).isTrue();
  }

  @Test
  void tellsThatARefreshTokenIsGoodAndNoMore() {
    var told = ask(INSPECTOR, launched().text("refresh_token"));

    assertThat(told.json().path("active").asBoolean()).isTrue();
    assertThat(told.json().has("patient")).isFalse();
  }

  @Test
  void tellsNothingOfATokenThatIsNotGood() {
    var launched = launched();
    var token = launched.text("access_token");
    browser.http().post("/oauth2/revoke", OAuthHttp.form("token", token));

    for (var bad : new String[] {"invalid_token_value", token, token + "x"}) {
      var told = ask(INSPECTOR, bad);

      assertThat(told.status()).isEqualTo(200);
      assertThat(told.json()).isEqualTo(Json.read("{\"active\":false}", JsonNode.class));
    }
  }

  @Test
  void tellsOfAnEarlierTokenAfterARefresh() {
    var first = launched();
    browser.refresh(first.text("refresh_token"));

    assertThat(ask(INSPECTOR, first.text("access_token")).json().path("active").asBoolean())
        .isTrue();
    assertThat(ask(INSPECTOR, first.text("refresh_token")).json().path("active").asBoolean())
        .isFalse();
  }

  @Test
  void tellsNothingToThoseWhoMayNotAsk() {
    var token = launched().text("access_token");

    assertThat(ask(NOBODY, token).status()).isEqualTo(400);
    assertThat(ask(NOBODY, token).text("error")).isEqualTo("unauthorized_client");
    assertThat(ask(INSPECTOR.impostor(), token).status()).isEqualTo(401);
    var form = OAuthHttp.form("token", token);
    assertThat(browser.http().post("/oauth2/introspect", form).status()).isEqualTo(401);
  }

  @Test
  void cannotRevokeWhatIsAnotherClients() {
    var token = launched().text("access_token");
    var form =
        OAuthHttp.form(
            "token",
            token,
            "client_assertion_type",
            OAuthHttp.ASSERTION_TYPE,
            "client_assertion",
            NOBODY.assertion(browser.http().tokenEndpoint()));

    assertThat(browser.http().post("/oauth2/revoke", form).status()).isGreaterThanOrEqualTo(400);
    assertThat(ask(INSPECTOR, token).json().path("active").asBoolean()).isTrue();
  }
}
