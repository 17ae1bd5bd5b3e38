package onestory.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import onestory.server.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What apps are refused on the way to a token. */
@IntegrationTest
class AppRefusalIT {

  private static final String SCOPE = "launch/patient offline_access patient/*.rs";

  @LocalServerPort private int port;
  @Autowired private DataSource database;
  @Autowired private LaunchContexts contexts;
  @Autowired private AccessTokens tokens;
  private AppBrowser browser;

  @BeforeEach
  void register() {
    new ClientRegister(database).add(AppLaunchIT.publicApp("refused-app", SCOPE));
    browser = new AppBrowser(port, contexts, "refused-app").login();
  }

  private void assertSentBack(String error, Consumer<Map<String, String>> change) {
    var answer = browser.authorize(SCOPE, change);

    assertThat(answer.header("Location")).startsWith(AppBrowser.BACK);
    assertThat(answer.parameter("error")).isEqualTo(error);
    assertThat(answer.parameter("code")).isEmpty();
  }

  private void assertStopped(Consumer<Map<String, String>> change) {
    var answer = browser.authorize(SCOPE, change);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Location")).isEmpty();
  }

  @Test
  void aWrongOrMissingAudience() {
    assertSentBack("invalid_request", request -> request.put("aud", "https://evil.example/fhir"));
    assertSentBack("invalid_request", request -> request.remove("aud"));
  }

  @Test
  void aRequestWithoutState() {
    assertSentBack("invalid_request", request -> request.remove("state"));
  }

  @Test
  void aRequestWithoutOrWithAWeakCodeChallenge() {
    assertSentBack("invalid_request", request -> request.remove("code_challenge"));
    assertSentBack("invalid_request", request -> request.put("code_challenge_method", "plain"));
    assertSentBack("invalid_request", request -> request.remove("code_challenge_method"));
  }

  @Test
  void scopesBeyondTheCeiling() {
    assertSentBack("invalid_scope", request -> request.put("scope", "user/*.cruds system/*.rs"));
    var pending =
        browser.pending(
            browser.authorize("launch/patient patient/Observation.cruds user/Patient.rs openid"));
    assertThat(pending.scopes())
        .containsExactlyInAnyOrder("launch/patient", "patient/Observation.rs");
  }

  @Test
  void aRedirectThatIsNotRegisteredLetterByLetterAndSendsNobodyThere() {
    assertStopped(request -> request.put("redirect_uri", "https://evil.example/back"));
    assertStopped(request -> request.put("redirect_uri", AppBrowser.BACK + "&more=1"));
    assertStopped(request -> request.put("redirect_uri", "https://app.example/back"));
    assertStopped(request -> request.remove("redirect_uri"));
  }

  @Test
  void aTokenInThePlaceOfALogin() {
    var token = browser.http().token(browser.exchange(code())).text("access_token");
    var nobody = new AppBrowser(port, contexts, "refused-app");

    assertThat(nobody.authorizeWith(token, SCOPE).place()).endsWith("/login");
    var asked = browser.authorize(SCOPE);
    var form =
        OAuthHttp.form(
            "client_id", "refused-app", "state", asked.parameter("state"), "scope", "patient/*.rs");
    var answer = nobody.http().post("/oauth2/authorize", form, "Authorization", "Bearer " + token);
    assertThat(answer.header("Location")).doesNotContain("code=");
  }

  @Test
  void aRequestThatIsKeptElsewhere() {
    assertStopped(request -> request.put("request_uri", "urn:ietf:params:oauth:request_uri:x"));
  }

  @Test
  void aClientThatNobodyKnows() {
    assertStopped(request -> request.put("client_id", "nobody"));
  }

  private String code() {
    return browser.agree(browser.authorize(SCOPE)).parameter("code");
  }

  private void assertNoToken(String error, Map<String, String> form) {
    var answer = browser.http().token(form);

    assertThat(answer.status()).isBetween(400, 401);
    assertThat(answer.text("error")).isEqualTo(error);
  }

  @Test
  void aCodeWithoutItsVerifier() {
    var form = browser.exchange(code());
    form.remove("code_verifier");

    assertNoToken("invalid_client", form);
  }

  @Test
  void aCodeWithAnotherVerifier() {
    var form = browser.exchange(code());
    form.put("code_verifier", "another-verifier-of-forty-three-characters-or-more");

    assertNoToken("invalid_grant", form);
  }

  @Test
  void aCodeForAnotherRedirect() {
    var form = browser.exchange(code());
    form.put("redirect_uri", "https://app.example/other");

    assertNoToken("invalid_grant", form);
  }

  @Test
  void aCodeOfAnotherApp() {
    new ClientRegister(database).add(AppLaunchIT.publicApp("thief", SCOPE));
    var form = browser.exchange(code());
    form.put("client_id", "thief");

    assertNoToken("invalid_grant", form);
  }

  @Test
  void aCodeAgainAndWhatCameOfItTheFirstTime() {
    var form = browser.exchange(code());
    var first = browser.http().token(form);
    var jti = first.jti();
    assertThat(tokens.isCurrent(jti)).isTrue();

    assertNoToken("invalid_grant", form);

    assertThat(tokens.isCurrent(jti)).isFalse();
    assertThat(browser.refresh(first.text("refresh_token")).text("error"))
        .isEqualTo("invalid_grant");
  }

  @Test
  void aCodeThatWasMadeUp() {
    assertNoToken("invalid_grant", browser.exchange("made-up"));
  }
}
