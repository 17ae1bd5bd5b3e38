package onestory.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import onestory.load.FakeFhirServer.Told;
import onestory.load.Settings.Mode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NdjsonTest {

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  private FakeFhirServer server;

  @BeforeEach
  void start() throws IOException {
    server = new FakeFhirServer();
    write(
        "Condition.ndjson",
        """
        {"resourceType":"Condition","id":"c1","subject":{"reference":"Patient/p1"}}
        {"resourceType":"Condition","id":"c2","subject":{"reference":"Patient/p2"}}
        """);
    write(
        "Patient.ndjson.gz",
        """
        {"resourceType":"Patient","id":"p1","birthDate":"1950-02-03"}

        {"resourceType":"Patient","id":"p2","birthDate":"1951-02-03"}
        """);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void goesInOrderAndNamesPeopleByNumber() throws IOException {
    assertThat(run(Mode.ASSIGN, Mode.LOAD, Mode.VERIFY)).isTrue();

    assertThat(server.bundles.get(0).at("/entry/0/request/url").asText()).startsWith("Patient/999");
    var condition = server.held.getOrDefault("Condition/c1", Samples.json("{}"));
    assertThat(server.held).containsKey(condition.at("/subject/reference").asText());
    assertThat(server.held).hasSize(4);
  }

  @Test
  void stillKnowsThePeopleOfAnEarlierRun() throws IOException {
    server.script =
        bundle ->
            bundle.toString().contains("Condition") ? new Told(422, "{}") : FakeFhirServer.ACT;
    run(Mode.ASSIGN, Mode.LOAD);
    server.script = bundle -> FakeFhirServer.ACT;

    assertThat(run(Mode.ASSIGN, Mode.LOAD)).isTrue();
    assertThat(server.held.getOrDefault("Condition/c2", Samples.json("{}")).toString())
        .contains("\"Patient/999");
  }

  @Test
  void refusesABadLineAndLoadsTheOthers() throws IOException {
    server.script =
        bundle ->
            bundle.path("type").asText().equals("transaction")
                    && bundle.toString().contains("Condition")
                ? new Told(400, "{}")
                : bundle.path("type").asText().equals("batch") ? secondRefused() : answer();

    assertThat(run(Mode.ASSIGN, Mode.LOAD)).isFalse();

    var report = Json.MAPPER.readTree(Files.readString(folder.resolve("report.json")));
    assertThat(report.path("refused")).hasSize(1);
    assertThat(report.at("/refused/0/entry").asText()).isEqualTo("line 2");
    assertThat(report.at("/refused/0/reason").asText()).isEqualTo("too late");
  }

  private static Told answer() {
    return FakeFhirServer.ACT;
  }

  private static Told secondRefused() {
    return new Told(
        200,
        """
        {"resourceType":"Bundle","entry":[{"response":{"status":"201 Created"}},
        {"response":{"status":"422 Unprocessable","outcome":{"resourceType":"OperationOutcome",
        "issue":[{"severity":"error","diagnostics":"too late"}]}}}]}
        """);
  }

  private boolean run(Mode... modes) throws IOException {
    var settings =
        new Settings(
            java.util.List.of(folder.resolve("in")),
            server.base(),
            2,
            100,
            folder.resolve("report.json"),
            Set.of(modes));
    try (var run =
        LoadRun.open(
            settings,
            new HttpFhirServer(server.base(), Bearer.NONE, wait -> {}),
            new Surroundings(InstantSource.system(), wait -> {}, false),
            new PrintWriter(new StringWriter()))) {
      return run.run();
    }
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve("in"));
    try (var file = Files.newOutputStream(folder.resolve("in").resolve(name));
        OutputStream out = name.endsWith(".gz") ? new GZIPOutputStream(file) : file) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
