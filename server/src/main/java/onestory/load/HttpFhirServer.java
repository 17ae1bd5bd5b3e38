package onestory.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** A FHIR server over HTTP, asked again when it is busy, away for a moment or in conflict. */
final class HttpFhirServer implements FhirServer {

  /** Waiting, so that tests need not. */
  interface Pause {
    void of(Duration duration) throws InterruptedException;
  }

  private static final Duration LONGEST_ANSWER = Duration.ofMinutes(15);
  private static final String TOKEN =
      "the server wants an access token that it accepts; give --token, or --client and" + " --key";
  private static final String FHIR_JSON = "application/fhir+json";

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final String base;
  private final Bearer bearer;
  private final Pause pause;

  /**
   * @param base ends without a slash
   */
  HttpFhirServer(URI base, Bearer bearer, Pause pause) {
    this.base = base.toString();
    this.bearer = bearer;
    this.pause = pause;
  }

  /** Whether a FHIR server answers there at all, asked once. */
  boolean isThere() {
    try {
      var response =
          http.send(request(base + "/metadata").GET().build(), BodyHandlers.ofByteArray());
      return body(response.body()).path("resourceType").isTextual();
    } catch (IOException silence) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public Answer send(JsonNode bundle) {
    return answered(
        request(base)
            .header("Content-Type", FHIR_JSON)
            .header("Prefer", "return=minimal")
            .POST(BodyPublishers.ofByteArray(Json.bytes(bundle))));
  }

  @Override
  public Optional<JsonNode> get(String url) {
    var answer = answered(request(base + "/" + url).GET());
    return answer.isAccepted() ? Optional.of(answer.body()) : Optional.empty();
  }

  private static HttpRequest.Builder request(String url) {
    return HttpRequest.newBuilder(URI.create(url.replace("|", "%7C")))
        .timeout(LONGEST_ANSWER)
        .header("Accept", FHIR_JSON);
  }

  private Answer answered(HttpRequest.Builder request) {
    try {
      for (var failures = 1; ; failures++) {
        var answer = once(request, failures);
        if (answer.isPresent()) {
          return answer.get();
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new ServerLost("stopped");
    }
  }

  private Optional<Answer> once(HttpRequest.Builder request, int failures)
      throws InterruptedException {
    try {
      bearer.token().ifPresent(token -> request.setHeader("Authorization", "Bearer " + token));
      var response = http.send(request.build(), BodyHandlers.ofByteArray());
      if (response.statusCode() == 401) {
        throw new ServerLost(TOKEN);
      }
      var wait = Retry.after(response.statusCode(), failures, retryAfter(response));
      if (wait.isEmpty()) {
        return Optional.of(last(response));
      }
      pause.of(wait.get());
    } catch (IOException silence) {
      pause.of(
          Retry.afterSilence(failures)
              .orElseThrow(() -> new ServerLost("the server at " + base + " does not answer")));
    }
    return Optional.empty();
  }

  private Answer last(HttpResponse<byte[]> response) {
    if (Retry.isAbsence(response.statusCode())) {
      throw new ServerLost(
          "the server at %s keeps answering %d".formatted(base, response.statusCode()));
    }
    return new Answer(response.statusCode(), body(response.body()));
  }

  private static JsonNode body(byte[] text) {
    try {
      return text.length == 0 ? MissingNode.getInstance() : Json.parse(text);
    } catch (Unreadable notJson) {
      return MissingNode.getInstance();
    }
  }

  private static Optional<Duration> retryAfter(HttpResponse<?> response) {
    return response
        .headers()
        .firstValue("Retry-After")
        .filter(value -> value.matches("[0-9]{1,6}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
  }
}
