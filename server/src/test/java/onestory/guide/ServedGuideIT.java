package onestory.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import onestory.server.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The guide as a reader meets it, following every link from its first page. */
@IntegrationTest
class ServedGuideIT {

  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]+)\"");
  private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]+)\"");

  @LocalServerPort private int port;

  private final HttpClient http = HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build();
  private URI guide = URI.create("/");

  @BeforeEach
  void address() {
    guide = URI.create("http://127.0.0.1:%d/ig/".formatted(port));
  }

  @Test
  void hasNoDeadEnd() throws Exception {
    var pages = new HashMap<String, String>();
    var dead = new ArrayList<String>();
    var links = new ArrayList<Link>();
    var due = new ArrayDeque<>(List.of(new Link("the reader", guide.resolve("index.html"))));
    while (!due.isEmpty()) {
      var link = due.remove();
      if (pages.containsKey(link.page())) {
        continue;
      }
      var answer = get(link.target());
      pages.put(link.page(), isPage(answer) ? answer.body() : "");
      if (answer.statusCode() != 200 || answer.body().isEmpty()) {
        dead.add("%s from %s".formatted(link.target(), link.from()));
      } else if (isPage(answer)) {
        linksOf(link.page(), answer.body()).forEach(links::add);
        linksOf(link.page(), answer.body()).forEach(due::add);
      }
    }

    assertThat(dead).isEmpty();
    assertThat(pages).hasSizeGreaterThan(1_000);
    assertThat(links).filteredOn(link -> !link.isFoundIn(pages)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "index.html, OneStory",
    "start-ehr.html, EHR",
    "start-charity.html, charity",
    "start-ambulance.html, ambulance",
    "tell-once.html, once",
    "clients.html, curl",
    "versions.html, version"
  })
  void hasItsPagesInOneShell(String page, String word) throws Exception {
    var answer = get(guide.resolve(page));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .containsOnlyOnce("<h1")
        .contains("<html lang=\"en-GB\"", "style.css", "<nav", "<main")
        .containsIgnoringCase(word)
        .doesNotContain("<script");
  }

  @Test
  void beginsAtItsFolderAndHasNoOtherPages() throws Exception {
    var first = get(URI.create("http://127.0.0.1:%d/ig".formatted(port)));

    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.uri()).isEqualTo(guide.resolve("index.html"));
    assertThat(get(guide.resolve("nothing.html")).statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> get(URI address) throws Exception {
    return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  // Links to elsewhere are for readers who are online.
  private List<Link> linksOf(String page, String body) {
    return LINK.matcher(body)
        .results()
        .map(found -> new Link(page, URI.create(page).resolve(found.group(1))))
        .filter(link -> guide.getAuthority().equals(link.target().getAuthority()))
        .toList();
  }

  private static boolean isPage(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
  }

  private record Link(String from, URI target) {

    String page() {
      var text = target.toString();
      return text.contains("#") ? text.substring(0, text.indexOf('#')) : text;
    }

    boolean isFoundIn(Map<String, String> pages) {
      var place = target.getFragment();
      return place == null
          || ID.matcher(pages.getOrDefault(page(), ""))
              .results()
              .anyMatch(found -> found.group(1).equals(place));
    }
  }
}
