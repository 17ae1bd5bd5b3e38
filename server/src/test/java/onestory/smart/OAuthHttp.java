package onestory.smart;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A client of the authorization server: forms, redirects that are looked at, and cookies. */
final class OAuthHttp {

  static final String ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String issuer;

  OAuthHttp(int port) {
    this.issuer = "http://127.0.0.1:%d".formatted(port);
  }

  String issuer() {
    return issuer;
  }

  String tokenEndpoint() {
    return issuer + "/oauth2/token";
  }

  /** Names and values in turn. */
  static Map<String, String> form(String... pairs) {
    var form = new LinkedHashMap<String, String>();
    for (var i = 0; i < pairs.length; i += 2) {
      form.put(pairs[i], pairs[i + 1]);
    }
    return form;
  }

  Answer token(Map<String, String> form, String... headers) {
    return post("/oauth2/token", form, headers);
  }

  /** A token for a system that shows this assertion. */
  Answer system(String assertion, String scope) {
    return token(
        form(
            "grant_type", "client_credentials",
            "scope", scope,
            "client_assertion_type", ASSERTION_TYPE,
            "client_assertion", assertion));
  }

  Answer post(String path, Map<String, String> form, String... headers) {
    return post(path, encoded(form), headers);
  }

  Answer post(String path, String form, String... headers) {
    var all = Stream.of("Content-Type", "application/x-www-form-urlencoded");
    return send(
        HttpRequest.newBuilder(URI.create(issuer + path))
            .headers(Stream.concat(all, Arrays.stream(headers)).toArray(String[]::new))
            .POST(BodyPublishers.ofString(form))
            .build());
  }

  Answer get(String path, String... headers) {
    var request = HttpRequest.newBuilder(URI.create(issuer + path));
    return send(headers.length == 0 ? request.build() : request.headers(headers).build());
  }

  Answer options(String path, String method) {
    return send(
        HttpRequest.newBuilder(URI.create(issuer + path))
            .method("OPTIONS", BodyPublishers.noBody())
            .headers("Origin", "https://app.example", "Access-Control-Request-Method", method)
            .headers("Access-Control-Request-Headers", "content-type")
            .build());
  }

  static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(
            pair ->
                pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private Answer send(HttpRequest request) {
    try {
      return new Answer(http.send(request, BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What came back. */
  record Answer(HttpResponse<String> response) {

    int status() {
      return response.statusCode();
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    JsonNode json() {
      return Json.read(response.body(), JsonNode.class);
    }

    String text(String name) {
      return json().path(name).asText();
    }

    /** Where it redirects to, without what is asked there. */
    String place() {
      return header("Location").replaceFirst("\\?.*", "");
    }

    /** A parameter of where it redirects to. */
    String parameter(String name) {
      var query = header("Location").replaceFirst("[^?]*\\??", "");
      return Arrays.stream(query.split("&"))
          .filter(pair -> pair.startsWith(name + "="))
          .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
          .findFirst()
          .orElse("");
    }

    /** The {@code jti} of the access token. */
    String jti() {
      return Objects.requireNonNull(claims().get("jti")).toString();
    }

    /** The claims of the access token. */
    Map<String, Object> claims() {
      return ShownClaims.of(text("access_token"));
    }
  }
}
