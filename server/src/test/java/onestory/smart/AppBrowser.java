package onestory.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import onestory.smart.OAuthHttp.Answer;

/** A browser in which somebody is logged in, and an app that asks to be let in there. */
final class AppBrowser {

  static final String BACK = "https://app.example/back?kept=1";
  static final String VERIFIER = "a-verifier-of-forty-three-characters-or-more-123";
  static final String PATIENT = "9990000018";

  private final OAuthHttp http;
  private final LaunchContexts launches;
  private final String app;
  private String subject = "";

  AppBrowser(int port, LaunchContexts launches, String app) {
    this.http = new OAuthHttp(port);
    this.launches = launches;
    this.app = app;
  }

  OAuthHttp http() {
    return http;
  }

  AppBrowser login(String who, String sector, String... pairs) {
    subject = who;
    var form = new LinkedHashMap<>(OAuthHttp.form(pairs));
    form.put("subject", who);
    form.put("sector", sector);
    assertThat(http.post(TestLogin.PATH, form).status()).isEqualTo(204);
    return this;
  }

  AppBrowser login() {
    return login("dr-" + app, "acute");
  }

  /** A good request, but for what the test changes. */
  Answer authorize(String scope, Consumer<Map<String, String>> change) {
    var request = request(scope);
    change.accept(request);
    return http.get("/oauth2/authorize?" + OAuthHttp.encoded(request));
  }

  Answer authorizeWith(String token, String scope) {
    return http.get(
        "/oauth2/authorize?" + OAuthHttp.encoded(request(scope)),
        "Authorization",
        "Bearer " + token);
  }

  Answer authorizeByPost(String scope) {
    return http.post("/oauth2/authorize", request(scope));
  }

  private Map<String, String> request(String scope) {
    return new LinkedHashMap<>(
        OAuthHttp.form(
            "response_type",
            "code",
            "client_id",
            app,
            "redirect_uri",
            BACK,
            "scope",
            scope,
            "state",
            "the app's own",
            "aud",
            http.issuer() + "/fhir",
            "code_challenge",
            challenge(),
            "code_challenge_method",
            "S256"));
  }

  Answer authorize(String scope) {
    return authorize(scope, request -> {});
  }

  static String challenge() {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the page shows to whoever is logged in. */
  PendingLaunch pending(Answer asked) {
    assertThat(asked.place()).as(asked.response().body()).endsWith("/smart/consent");
    return launches.find(asked.parameter("state"), subject).orElseThrow();
  }

  /** The person is chosen if they must be, and everything that was asked for is agreed to. */
  Answer agree(Answer asked) {
    var pending = pending(asked);
    if (pending.needsPatient()) {
      launches.choosePatient(asked.parameter("state"), subject, PATIENT);
    }
    return agree(asked, pending.scopes());
  }

  Answer agree(Answer asked, List<String> scopes) {
    var body = new StringBuilder(OAuthHttp.encoded(OAuthHttp.form("client_id", app)));
    body.append('&').append(OAuthHttp.encoded(OAuthHttp.form("state", asked.parameter("state"))));
    scopes.forEach(
        scope -> body.append('&').append(OAuthHttp.encoded(OAuthHttp.form("scope", scope))));
    return http.post("/oauth2/authorize", body.toString());
  }

  /** The form by which a public app takes its token. */
  Map<String, String> exchange(String code) {
    return new LinkedHashMap<>(
        OAuthHttp.form(
            "grant_type", "authorization_code",
            "code", code,
            "redirect_uri", BACK,
            "client_id", app,
            "code_verifier", VERIFIER));
  }

  /** From the first page to the token. */
  Answer launch(String scope) {
    return launch(scope, request -> {});
  }

  Answer launch(String scope, Consumer<Map<String, String>> change) {
    var back = agree(authorize(scope, change));
    assertThat(back.header("Location")).as(back.response().body()).startsWith(BACK);
    return http.token(exchange(back.parameter("code")));
  }

  Answer refresh(String token) {
    return http.token(OAuthHttp.form("grant_type", "refresh_token", "refresh_token", token));
  }
}
