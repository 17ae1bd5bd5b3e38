package onestory.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import javax.sql.DataSource;
import onestory.server.IntegrationTest;
import onestory.smart.OAuthHttp.Answer;
import onestory.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** {@code POST /smart/launch}. */
@IntegrationTest
class LaunchEndpointIT {

  private static final String OPEN =
      """
      {"user": "dr-ehr-app", "patient": "9990000026", "encounter": "visit-2"}
      """;

  @LocalServerPort private int port;
  @Autowired private DataSource database;
  @Autowired private LaunchContexts contexts;

  private Answer post(String body, String... headers) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/smart/launch".formatted(port)))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return new Answer(HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString()));
  }

  private Answer post(String body, DemoAsk ask) throws IOException, InterruptedException {
    return post(body, "Authorization", "Bearer " + Tokens.of(port, ask));
  }

  private static DemoAsk system() {
    return DemoAsk.of("acute").orElseThrow();
  }

  @Test
  void givesALaunchThatAnAppCanUse() throws Exception {
    new ClientRegister(database).add(AppLaunchIT.publicApp("ehr-app", "launch patient/*.rs"));

    var made = post(OPEN, system());

    assertThat(made.status()).as(made.response().body()).isEqualTo(200);
    assertThat(made.json().path("expires_in").asInt()).isEqualTo(300);
    assertThat(made.header("Cache-Control")).contains("no-store");
    var browser = new AppBrowser(port, contexts, "ehr-app").login();
    var launched =
        browser.launch(
            "launch patient/*.rs", request -> request.put("launch", made.text("launch")));
    assertThat(launched.text("patient")).isEqualTo("9990000026");
    assertThat(launched.text("encounter")).isEqualTo("visit-2");
  }

  @Test
  void isForSystemsAtWhichSomebodyWorks() throws Exception {
    assertThat(post(OPEN).status()).isEqualTo(401);
    assertThat(post(OPEN, system().with("kind", "feed")).status()).isEqualTo(403);
    assertThat(post(OPEN, system().about("9990000018")).status()).isEqualTo(403);
    assertThat(post(OPEN, DemoAsk.of("citizen").orElseThrow()).status()).isEqualTo(403);
  }

  @Test
  void isForSomebody() throws Exception {
    assertThat(post("{\"patient\": \"9990000026\"}", system()).status()).isEqualTo(400);
    assertThat(post("{\"user\": \"u\", \"patient\": \"a/b\"}", system()).status()).isEqualTo(400);
  }
}
