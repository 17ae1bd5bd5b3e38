package onestory.login;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The files of a small SMART app, served on a free port as its makers would. */
final class TestApp {

  private static final Map<String, Path> FILES =
      Map.of(
          "/launch.html", Browser.SCRIPTS.resolve("app/launch.html"),
          "/index.html", Browser.SCRIPTS.resolve("app/index.html"),
          "/fhir-client.js",
              Browser.SCRIPTS.resolve("node_modules/fhirclient/build/fhir-client.min.js"));

  private final HttpServer server;

  private TestApp(HttpServer server) {
    this.server = server;
  }

  /**
   * @param settings of fhirclient's {@code authorize}, beside the address that it comes back to
   */
  static TestApp start(Map<String, String> settings) throws IOException {
    Browser.install();
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    var app = new TestApp(server);
    var all = new HashMap<String, Object>(settings);
    all.put("redirectUri", app.address() + "/index.html");
    all.put("pkceMode", "required");
    var script = "window.SETTINGS = " + new JsonMapper().writeValueAsString(all) + ";";
    server.createContext("/", exchange -> answer(exchange, script));
    server.start();
    return app;
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  void stop() {
    server.stop(0);
  }

  private static void answer(HttpExchange exchange, String settings) throws IOException {
    var path = exchange.getRequestURI().getPath();
    var file = FILES.get(path);
    var body = file == null ? settings.getBytes(StandardCharsets.UTF_8) : Files.readAllBytes(file);
    var type = path.endsWith(".js") ? "text/javascript" : "text/html; charset=utf-8";
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.sendResponseHeaders(200, body.length);
    try (var out = exchange.getResponseBody()) {
      out.write(body);
    }
  }
}
