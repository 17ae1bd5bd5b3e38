package onestory.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import onestory.server.IntegrationTest;
import onestory.smart.OAuthHttp.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Refresh tokens of public apps: each is good once, and a stolen one ends them all. */
@IntegrationTest
class RefreshIT {

  private static final String OFFLINE = "launch/patient openid offline_access patient/*.rs";

  @LocalServerPort private int port;
  @Autowired private DataSource database;
  @Autowired private LaunchContexts contexts;
  @Autowired private AccessTokens tokens;
  @Autowired private Grants grants;
  private AppBrowser browser;

  @BeforeEach
  void register() {
    new ClientRegister(database)
        .add(AppLaunchIT.publicApp("refreshing-app", OFFLINE + " online_access"));
    browser = new AppBrowser(port, contexts, "refreshing-app").login();
  }

  private static String refresh(Answer answer) {
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    return answer.text("refresh_token");
  }

  private static String jti(Answer answer) {
    return answer.jti();
  }

  @Test
  void keepWhatWasGrantedWithoutNamingTheClient() {
    var first = browser.launch(OFFLINE);

    var second = browser.refresh(refresh(first));

    assertThat(second.status()).as(second.response().body()).isEqualTo(200);
    assertThat(second.text("patient")).isEqualTo(AppBrowser.PATIENT);
    assertThat(second.text("scope")).isEqualTo(first.text("scope"));
    assertThat(second.text("id_token")).isNotEmpty();
    assertThat(refresh(second)).isNotEqualTo(refresh(first));
    assertThat(second.claims()).containsEntry("user", "dr-refreshing-app");
    assertThat(second.header("Cache-Control")).contains("no-store");
    assertThat(browser.refresh(refresh(second)).status()).isEqualTo(200);
  }

  @Test
  void mayAskForLessAndNeverForMore() {
    var first = browser.launch("launch/patient offline_access patient/*.rs");
    var form =
        OAuthHttp.form(
            "grant_type", "refresh_token",
            "refresh_token", refresh(first),
            "client_id", "refreshing-app",
            "scope", "patient/*.cruds");

    assertThat(browser.http().token(form).text("error")).isEqualTo("invalid_scope");
    form.put("scope", "patient/*.rs");
    assertThat(browser.http().token(form).text("scope")).isEqualTo("patient/*.rs");
  }

  @Test
  void shownAgainEndWhateverCameOfThem() {
    var first = browser.launch(OFFLINE);
    var second = browser.refresh(refresh(first));
    var third = browser.refresh(refresh(second));
    assertThat(tokens.isCurrent(jti(third))).isTrue();

    var again = browser.refresh(refresh(first));

    assertThat(again.status()).isEqualTo(400);
    assertThat(again.text("error")).isEqualTo("invalid_grant");
    assertThat(List.of(first, second, third)).noneMatch(answer -> tokens.isCurrent(jti(answer)));
    assertThat(browser.refresh(refresh(third)).text("error")).isEqualTo("invalid_grant");
  }

  @Test
  void areGoodOnceHoweverManyShowThemAtOnce() {
    var token = refresh(browser.launch(OFFLINE));

    var good = IntStream.range(0, 6).parallel().filter(i -> isGood(token)).count();

    assertThat(good).isEqualTo(1);
  }

  private boolean isGood(String token) {
    return browser.refresh(token).status() == 200;
  }

  @Test
  void areNotForAnotherClient() {
    new ClientRegister(database).add(AppLaunchIT.publicApp("refresh-thief", OFFLINE));
    var form =
        OAuthHttp.form(
            "grant_type", "refresh_token",
            "refresh_token", refresh(browser.launch(OFFLINE)),
            "client_id", "refresh-thief");

    assertThat(browser.http().token(form).text("error")).isEqualTo("invalid_grant");
  }

  @Test
  void thatWereMadeUpAreRefused() {
    var answer = browser.refresh("made-up");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("error")).isEqualTo("invalid_grant");
  }

  @Test
  void areRevokedTogetherWithTheirAccessTokens() {
    var first = browser.launch(OFFLINE);

    var revoked = browser.http().post("/oauth2/revoke", OAuthHttp.form("token", refresh(first)));

    assertThat(revoked.status()).isEqualTo(200);
    assertThat(tokens.isCurrent(jti(first))).isFalse();
    assertThat(browser.refresh(refresh(first)).text("error")).isEqualTo("invalid_grant");
  }

  @Test
  void outliveTheRevocationOfAnAccessToken() {
    var first = browser.launch(OFFLINE);

    browser.http().post("/oauth2/revoke", OAuthHttp.form("token", first.text("access_token")));

    assertThat(tokens.isCurrent(jti(first))).isFalse();
    assertThat(browser.refresh(refresh(first)).status()).isEqualTo(200);
  }

  @Test
  void endWithTheSessionUnlessTheyAreOffline() {
    var online = browser.launch("launch/patient online_access patient/*.rs");
    var offline = browser.launch(OFFLINE);

    grants.endOnline("dr-refreshing-app");

    assertThat(tokens.isCurrent(jti(online))).isFalse();
    assertThat(browser.refresh(refresh(online)).text("error")).isEqualTo("invalid_grant");
    assertThat(browser.refresh(refresh(offline)).status()).isEqualTo(200);
  }

  @Test
  void areNowhereInTheDatabase() {
    var answer = browser.launch(OFFLINE);

    var kept =
        new JdbcTemplate(database)
            .queryForList("select g::text from onestory.smart_grant g", String.class);

    assertThat(kept).isNotEmpty().noneMatch(row -> row.contains(refresh(answer)));
    assertThat(kept).noneMatch(row -> row.contains(answer.text("access_token")));
  }
}
