package onestory.conformance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import onestory.testing.FhirHttp;
import org.hl7.fhir.r4.model.Parameters;

/** A terminology server that answers {@code CodeSystem/$validate-code}, or does not. */
final class TerminologyStub implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch end = new CountDownLatch(1);
  private final List<String> bodies = new CopyOnWriteArrayList<>();
  private final List<String> credentials = new CopyOnWriteArrayList<>();
  private volatile Predicate<String> known = code -> true;
  private volatile int status = 200;
  private volatile String answer = "";
  private volatile boolean isHanging;

  private TerminologyStub(HttpServer server) {
    this.server = server;
  }

  static TerminologyStub start() {
    try {
      var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      var stub = new TerminologyStub(HttpServer.create(address, 0));
      stub.server.setExecutor(stub.threads);
      stub.server.createContext("/fhir/CodeSystem/$validate-code", stub::answer);
      stub.server.start();
      return stub;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI url() {
    return URI.create("http://127.0.0.1:%d/fhir".formatted(server.getAddress().getPort()));
  }

  void knows(Predicate<String> codes) {
    known = codes;
  }

  void answers(int with) {
    status = with;
  }

  void says(String json) {
    answer = json;
  }

  void hangs() {
    isHanging = true;
  }

  /** The codes that it was asked about. */
  List<String> asked() {
    return bodies.stream().map(TerminologyStub::code).toList();
  }

  List<String> bodies() {
    return bodies;
  }

  List<String> credentials() {
    return credentials;
  }

  private void answer(HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    bodies.add(body);
    credentials.addAll(exchange.getRequestHeaders().getOrDefault("Authorization", List.of()));
    if (isHanging) {
      await();
    }
    var bytes = (answer.isEmpty() ? verdict(body) : answer).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/fhir+json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private String verdict(String body) {
    var isKnown = known.test(code(body));
    var verdict = new Parameters().addParameter("result", isKnown);
    if (!isKnown) {
      verdict.addParameter("message", "There is no such code");
    }
    return FhirHttp.json().encodeResourceToString(verdict);
  }

  private static String code(String body) {
    return FhirHttp.json()
        .parseResource(Parameters.class, body)
        .getParameter("code")
        .getValue()
        .primitiveValue();
  }

  private void await() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    end.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
