package onestory.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A FHIR server small enough to read: it keeps what it is sent, and answers as it is told to. */
final class FakeFhirServer implements AutoCloseable {

  /** Statuses below 100 cut the connection. */
  record Told(int status, String body) {}

  static final Told ACT = new Told(200, "");

  final Map<String, ObjectNode> held = new ConcurrentHashMap<>();
  final List<JsonNode> bundles = new CopyOnWriteArrayList<>();
  volatile Function<JsonNode, Told> script = bundle -> ACT;
  volatile String authorisation = "";

  private final HttpServer http;

  FakeFhirServer() throws IOException {
    http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    http.setExecutor(Executors.newCachedThreadPool());
    http.createContext("/fhir", this::handle);
    http.start();
  }

  URI base() {
    return URI.create("http://127.0.0.1:%d/fhir".formatted(http.getAddress().getPort()));
  }

  void hold(String resource) {
    var json = (ObjectNode) Json.parse(resource.getBytes(StandardCharsets.UTF_8));
    held.put(FakeStore.id(json), json);
  }

  @Override
  public void close() {
    http.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    authorisation =
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization")).orElse("");
    if (exchange.getRequestMethod().equals("POST")) {
      var bundle = Json.parse(exchange.getRequestBody().readAllBytes());
      bundles.add(bundle);
      var told = script.apply(bundle);
      answer(
          exchange,
          told.equals(ACT) ? new Told(200, new FakeStore(held).act(bundle).toString()) : told);
      return;
    }
    var url = exchange.getRequestURI().getRawSchemeSpecificPart().replaceFirst("^.*/fhir/", "");
    var found = new FakeStore(held).get(URLDecoder.decode(url, StandardCharsets.UTF_8));
    answer(exchange, found.map(body -> new Told(200, body)).orElse(new Told(404, "{}")));
  }

  private static void answer(HttpExchange exchange, Told told) throws IOException {
    if (told.status() < 100) {
      exchange.close();
      return;
    }
    var body = told.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(told.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
