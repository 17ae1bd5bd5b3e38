package onestory.testing;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import onestory.smart.DemoAsk;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleLinkComponent;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;

/** A FHIR client that is nothing but HTTP, with real access tokens. */
public final class FhirHttp {

  private static final String JSON_PATCH = "application/json-patch+json";
  private static final FhirContext R4 = FhirContext.forR4Cached();

  private final HttpClient http = HttpClient.newHttpClient();
  private final String base;
  private final Function<String, Optional<String>> tokens;

  private FhirHttp(String base, Function<String, Optional<String>> tokens) {
    this.base = base;
    this.tokens = tokens;
  }

  /** Somebody in primary care who may do everything, in whatever role an operation takes. */
  public FhirHttp(int port) {
    this(base(port), path -> Optional.of(Tokens.of(port, Askers.forPath(path))));
  }

  /** The same, at a node that the world knows by the port of another. */
  public static FhirHttp ofNode(int port, int known) {
    return new FhirHttp(base(port), path -> Optional.of(Tokens.of(known, Askers.forPath(path))));
  }

  /** Exactly whom a test describes. */
  public static FhirHttp of(int port, DemoAsk ask) {
    return new FhirHttp(base(port), path -> Optional.of(Tokens.of(port, ask)));
  }

  /** Who shows this token. */
  public static FhirHttp bearing(int port, String token) {
    return new FhirHttp(base(port), path -> Optional.of(token));
  }

  /** Who shows no token. */
  public static FhirHttp ofNobody(int port) {
    return new FhirHttp(base(port), path -> Optional.empty());
  }

  private static String base(int port) {
    return "http://127.0.0.1:%d/fhir/".formatted(port);
  }

  public static IParser json() {
    return R4.newJsonParser();
  }

  public String base() {
    return base;
  }

  public Answer get(String path, String... headers) {
    return send("GET", path, BodyPublishers.noBody(), headers);
  }

  public Answer post(String path, Resource resource, String... headers) {
    return send("POST", path, body(resource), headers);
  }

  public Answer put(String path, Resource resource, String... headers) {
    return send("PUT", path, body(resource), headers);
  }

  public Answer delete(String path) {
    return send("DELETE", path, BodyPublishers.noBody());
  }

  /** A JSON patch. */
  public Answer patch(String path, String patch, String... headers) {
    var all = Stream.concat(Stream.of("Content-Type", JSON_PATCH), Arrays.stream(headers));
    return send("PATCH", path, BodyPublishers.ofString(patch), all.toArray(String[]::new));
  }

  /** A FHIRPath patch. */
  public Answer patch(String path, Parameters patch) {
    return send("PATCH", path, body(patch));
  }

  /** A search by POST, its parameters in the body as a form. */
  public Answer postForm(String path, String form) {
    return send(
        "POST",
        path,
        BodyPublishers.ofString(form.replace("|", "%7C")),
        "Content-Type",
        "application/x-www-form-urlencoded");
  }

  /**
   * All that a search or operation answers, page after page, as {@code Type/id/_history/version}.
   */
  public List<String> all(String path, String... headers) {
    var found = new ArrayList<String>();
    var next = Optional.of(path);
    while (next.isPresent()) {
      var page = get(next.get(), headers).as(Bundle.class);
      page.getEntry().forEach(entry -> found.add(version(entry.getResource())));
      next = Optional.ofNullable(page.getLink("next")).map(BundleLinkComponent::getUrl);
    }
    return found;
  }

  /** {@code Type/id/_history/version}. */
  public static String version(Resource resource) {
    return resource.getIdElement().toUnqualified().getValue();
  }

  public Answer send(String method, String path, BodyPublisher body, String... headers) {
    try {
      return new Answer(http.send(request(method, path, body, headers), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Like {@link #send} without waiting, for tests of concurrency. */
  public CompletableFuture<Answer> sendAsync(
      String method, String path, Resource resource, String... headers) {
    return http.sendAsync(request(method, path, body(resource), headers), BodyHandlers.ofString())
        .thenApply(Answer::new);
  }

  private HttpRequest request(String method, String path, BodyPublisher body, String... headers) {
    var uri = URI.create(path.startsWith("http") ? path : base + path.replace("|", "%7C"));
    var request = HttpRequest.newBuilder(uri).method(method, body);
    request.setHeader("Content-Type", "application/fhir+json");
    tokens.apply(path).ifPresent(token -> request.setHeader("Authorization", "Bearer " + token));
    for (var i = 0; i < headers.length; i += 2) {
      request.setHeader(headers[i], headers[i + 1]);
    }
    return request.build();
  }

  private static BodyPublisher body(Resource resource) {
    return BodyPublishers.ofString(json().encodeResourceToString(resource));
  }

  /** What came back. */
  public record Answer(HttpResponse<String> response) {

    public int status() {
      return response.statusCode();
    }

    public String body() {
      return response.body();
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    /** Code of the first rule that a refusal names. */
    public String rule() {
      return issue().getDetails().getCodingFirstRep().getCode();
    }

    /** The element that a refusal names first. */
    public String expression() {
      return issue().hasExpression() ? issue().getExpression().get(0).asStringValue() : "";
    }

    private OperationOutcome.OperationOutcomeIssueComponent issue() {
      return as(OperationOutcome.class).getIssueFirstRep();
    }

    /** The body as a resource of the given type. */
    public <T extends Resource> T as(Class<T> type) {
      return json().parseResource(type, body());
    }
  }
}
