package onestory.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code ./onestory package}, to a server that answers as ours does. */
class PackageCommandTest {

  private final StringWriter told = new StringWriter();
  private final List<String> requests = new ArrayList<>();
  private HttpServer server;
  private int status = 200;
  private String answer = "";

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/fhir/ImplementationGuide", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void sendsAPackageAsItIsAndTellsWhatBecameOfIt(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("p.tgz"), "the content");
    answer =
        """
        {'resourceType':'Parameters','parameter':[
         {'name':'package','part':[{'name':'name','valueString':'uk.core'},
          {'name':'version','valueString':'2'}]},
         {'name':'replaced','valueString':'uk.core#1'},
         {'name':'installed','valueString':'ValueSet/a'},
         {'name':'skipped','part':[{'name':'resource','valueString':'ValueSet/b'},
          {'name':'reason','valueString':'its status is not active'}]},
         {'name':'missing','valueString':'other#3'},
         {'name':'outcome','resource':{'resourceType':'OperationOutcome','issue':[
          {'severity':'information','code':'informational','diagnostics':'1 installed.'}]}}]}
        """;

    assertThat(run("install", file.toString())).isZero();

    assertThat(requests).containsExactly("POST $install null application/gzip null the content");
    assertThat(told.toString())
        .contains("Sending " + file)
        .contains("uk.core#2", "in the place of uk.core#1", "depends on other#3, which is not here")
        .contains("1 installed.", "skipped 1: its status is not active");
  }

  @Test
  void triesAPackage(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("p.tgz"), "x");
    answer =
        """
        {'resourceType':'Parameters','parameter':[{'name':'checked','valueInteger':70},
         {'name':'failing','valueInteger':2},{'name':'broken','part':[
          {'name':'rule','valueString':'element-missing'},{'name':'count','valueInteger':2}]}]}
        """;

    assertThat(run("install", "--dry-run", file.toString())).isZero();

    assertThat(requests.get(0)).startsWith("POST $install dryRun=true");
    assertThat(told.toString())
        .contains("stored resources looked at: 70", "of these would not be valid any more: 2")
        .contains("rule element-missing: 2");
  }

  @Test
  void listsWhatIsInstalled() {
    answer =
        """
        {'resourceType':'Parameters','parameter':[{'name':'package','part':[
         {'name':'name','valueString':'uk.core'},{'name':'version','valueString':'2'},
         {'name':'checksum','valueString':'abc'},
         {'name':'installed','valueInstant':'2026-11-02T10:00:00Z'}]}]}
        """;

    assertThat(run("list")).isZero();

    assertThat(requests.get(0)).startsWith("GET $packages");
    assertThat(told.toString()).contains("uk.core#2, installed 2026-11-02T10:00:00Z");
  }

  @Test
  void removesOneVersion() {
    answer = "{'resourceType':'Parameters'}";

    assertThat(run("remove", "uk.core#2")).isZero();

    assertThat(requests.get(0))
        .startsWith("POST $uninstall null application/fhir+json")
        .contains("\"name\",\"valueString\":\"uk.core\"", "\"version\",\"valueString\":\"2\"");
  }

  @Test
  void tellsWhyItWasRefused() {
    status = 404;
    answer =
        """
        {'resourceType':'OperationOutcome','issue':[{'severity':'error','code':'not-found',
         'diagnostics':'there is no such package'}]}
        """;

    assertThat(run("remove", "nothing")).isEqualTo(1);
    assertThat(told.toString()).contains("Refused: there is no such package");
  }

  @Test
  void showsItsTokenWhereOneIsAskedFor() {
    answer = "{'resourceType':'Parameters'}";

    run("list", "--token", "abc");

    assertThat(requests.get(0)).contains("Bearer abc");
  }

  @Test
  void saysThatThereIsNoFile() {
    assertThat(run("install", "/nowhere/p.tgz")).isEqualTo(2);
    assertThat(told.toString()).contains("There is no /nowhere/p.tgz.");
    assertThat(requests).isEmpty();
  }

  @Test
  void saysThatNobodyAnswers() {
    stop();

    assertThat(run("list")).isEqualTo(2);
    assertThat(told.toString()).contains("No FHIR server answers at http://127.0.0.1:");
  }

  @Test
  void saysThatItWasNotOneStoryThatAnswered() {
    answer = "<html>Welcome</html>";

    assertThat(run("list")).isEqualTo(1);
    assertThat(told.toString()).contains("The answer, 200, is no FHIR");
  }

  private int run(String... arguments) {
    var out = new PrintWriter(told, true);
    var command = new CommandLine(new PackageCommand()).setOut(out).setErr(out);
    var base = "http://127.0.0.1:%d/fhir/".formatted(server.getAddress().getPort());
    var all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--server", base));
    return command.execute(all.toArray(String[]::new));
  }

  private void answer(HttpExchange exchange) throws IOException {
    var uri = exchange.getRequestURI();
    var headers = exchange.getRequestHeaders();
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    requests.add(
        String.join(
            " ",
            exchange.getRequestMethod(),
            uri.getPath().replaceFirst(".*/", ""),
            uri.getQuery(),
            headers.getFirst("Content-Type"),
            headers.getFirst("Authorization"),
            body));
    var bytes = answer.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
