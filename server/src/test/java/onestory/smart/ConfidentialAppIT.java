package onestory.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import onestory.server.IntegrationTest;
import onestory.smart.OAuthHttp.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Apps that can keep a secret prove that they do. */
@IntegrationTest
class ConfidentialAppIT {

  private static final String SCOPE = "launch/patient offline_access patient/*.rs";
  private static final String SECRET = "a secret & more";

  @LocalServerPort private int port;
  @Autowired private DataSource database;
  @Autowired private LaunchContexts contexts;
  private ClientRegister register;

  @BeforeEach
  void register() {
    register = new ClientRegister(database);
  }

  private AppBrowser browser(String app) {
    return new AppBrowser(port, contexts, app).login();
  }

  private void addWithSecret(String app, String method) {
    register.add(
        new Registration(
            app,
            "",
            "ZSMART",
            "acute",
            "app",
            method,
            ClientRegister.hash(SECRET),
            "",
            "",
            List.of(AppBrowser.BACK),
            SCOPE,
            "",
            false));
  }

  private static Map<String, String> exchange(AppBrowser browser) {
    var form = browser.exchange(browser.agree(browser.authorize(SCOPE)).parameter("code"));
    form.remove("client_id");
    return form;
  }

  private static String basic(String app, String secret) {
    var pair = app + ":" + java.net.URLEncoder.encode(secret, StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void byASecretInTheHeader() {
    addWithSecret("basic-app", "client_secret_basic");
    var browser = browser("basic-app");

    var answer =
        browser.http().token(exchange(browser), "Authorization", basic("basic-app", SECRET));

    assertThat(answer.text("patient")).isEqualTo(AppBrowser.PATIENT);
    var refresh =
        OAuthHttp.form(
            "grant_type", "refresh_token", "refresh_token", answer.text("refresh_token"));
    assertThat(browser.http().token(refresh, "Authorization", basic("basic-app", SECRET)).status())
        .isEqualTo(200);
  }

  @Test
  void byASecretInTheForm() {
    addWithSecret("post-app", "client_secret_post");
    var browser = browser("post-app");
    var form = exchange(browser);
    form.put("client_id", "post-app");
    form.put("client_secret", SECRET);

    assertThat(browser.http().token(form).status()).isEqualTo(200);
  }

  @Test
  void byAKey() {
    var key = Backend.named("key-app");
    register.add(key.app(AppBrowser.BACK, SCOPE));
    var browser = browser("key-app");
    var form = exchange(browser);
    form.put("client_assertion_type", OAuthHttp.ASSERTION_TYPE);
    form.put("client_assertion", key.assertion(browser.http().tokenEndpoint()));

    assertThat(browser.http().token(form).text("patient")).isEqualTo(AppBrowser.PATIENT);
  }

  @Test
  void areRefusedWithAnotherSecret() {
    addWithSecret("wrong-app", "client_secret_basic");
    var browser = browser("wrong-app");

    assertRefused(
        browser.http().token(exchange(browser), "Authorization", basic("wrong-app", "guess")));
  }

  @Test
  void areRefusedWithoutAny() {
    addWithSecret("bare-app", "client_secret_basic");
    var browser = browser("bare-app");
    var form = exchange(browser);
    form.put("client_id", "bare-app");

    assertRefused(browser.http().token(form));
    assertRefused(
        browser
            .http()
            .token(
                OAuthHttp.form(
                    "grant_type", "refresh_token",
                    "refresh_token", "x",
                    "client_id", "bare-app")));
  }

  @Test
  void areRefusedInAnotherWayThanTheirs() {
    addWithSecret("other-app", "client_secret_basic");
    var browser = browser("other-app");
    var form = exchange(browser);
    form.put("client_id", "other-app");
    form.put("client_secret", SECRET);

    assertRefused(browser.http().token(form));
  }

  @Test
  void areTheOnlyClientsForWhomASecretIsEnough() {
    register.add(
        new Registration(
            "secret-feed",
            "",
            "ZSMART",
            "acute",
            "feed",
            "client_secret_basic",
            ClientRegister.hash(SECRET),
            "",
            "",
            List.of(),
            "system/*.rs",
            "",
            false));
    var form = OAuthHttp.form("grant_type", "client_credentials", "scope", "system/*.rs");

    var answer = new OAuthHttp(port).token(form, "Authorization", basic("secret-feed", SECRET));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("error")).isEqualTo("unauthorized_client");
  }

  @Test
  void needTheirVerifierToo() {
    addWithSecret("careless-app", "client_secret_basic");
    var browser = browser("careless-app");
    var form = exchange(browser);
    form.remove("code_verifier");

    var answer = browser.http().token(form, "Authorization", basic("careless-app", SECRET));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("error")).isEqualTo("invalid_grant");
  }

  private static void assertRefused(Answer answer) {
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(401);
    assertThat(answer.text("error")).isEqualTo("invalid_client");
  }
}
