package onestory.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import onestory.load.FakeFhirServer.Told;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LoadCommandTest {

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  private FakeFhirServer server;
  private final StringWriter output = new StringWriter();

  @BeforeEach
  void start() throws IOException {
    server = new FakeFhirServer();
    write("hospitalInformation1.json", Samples.HOSPITAL);
    for (var name : List.of("Anders", "Bergen", "Corvid")) {
      write(name + ".json", Samples.person(name, 3));
    }
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void loadsWhatAllShareFirstAndThenEveryPerson() {
    var exit = load("--assign-nhs-numbers");

    assertThat(exit).isZero();
    assertThat(types(server.bundles.get(0))).containsOnly("Organization");
    assertThat(server.held.keySet()).filteredOn(id -> id.startsWith("Patient/999")).hasSize(3);
    assertThat(server.held.keySet()).filteredOn(id -> id.startsWith("Observation/")).hasSize(9);
    assertThat(output.toString()).contains("Loaded 4 bundles (13 resources)").contains("refused 0");
  }

  @Test
  void sendsNothingASecondTime() {
    load("--assign-nhs-numbers");
    server.bundles.clear();

    var exit = load("--assign-nhs-numbers");

    assertThat(exit).isZero();
    assertThat(server.bundles).isEmpty();
    assertThat(output.toString()).contains("skipped 4 loaded before");
  }

  @Test
  void goesOnWhereItStoppedWhenTheServerFellSilent() {
    server.script = bundle -> server.bundles.size() > 2 ? new Told(0, "") : FakeFhirServer.ACT;
    var stopped = load("--assign-nhs-numbers", "--clients", "1");
    var before = List.copyOf(server.held.keySet());
    server.script = bundle -> FakeFhirServer.ACT;
    server.bundles.clear();

    var exit = load("--assign-nhs-numbers", "--clients", "1");

    assertThat(stopped).isEqualTo(2);
    assertThat(before).hasSize(5);
    assertThat(exit).isZero();
    assertThat(server.bundles).hasSize(2);
    assertThat(server.held).hasSize(13);
  }

  @Test
  void doublesNothingWhenAnAnswerWasLost() {
    load("--assign-nhs-numbers");

    var exit = load("--assign-nhs-numbers", "--again");

    assertThat(exit).isZero();
    assertThat(server.bundles).hasSize(8);
    assertThat(server.held).hasSize(13);
  }

  @Test
  void listsRefusedBundlesWithoutSayingWhoTheyAreAbout() throws IOException {
    server.script =
        bundle ->
            bundle.toString().contains("Bergen")
                ? new Told(422, outcome("Patient.name: Bergen, 999 010 0000, is not welcome"))
                : FakeFhirServer.ACT;

    var exit = load("--assign-nhs-numbers");

    var report = Files.readString(folder.resolve("report.json"));
    assertThat(exit).isEqualTo(1);
    assertThat(Json.MAPPER.readTree(report).at("/refused/0/file").asText())
        .isEqualTo("Bergen.json");
    assertThat(Json.MAPPER.readTree(report).at("/refused/0/reason").asText())
        .isEqualTo("Patient.name: …, …, is not welcome");
    assertThat(Json.MAPPER.readTree(report).at("/refused/0/status").asInt()).isEqualTo(422);
    assertThat(output.toString()).contains("refused 1").contains("is not welcome");
  }

  @Test
  void readsEveryStoryBack() {
    var exit = load("--assign-nhs-numbers", "--verify", "--part", "2");

    assertThat(output.toString()).contains("Read back 13 resources in 3 stories: 0 differences");
    assertThat(exit).isZero();
  }

  @Test
  void saysWhatCameBackDifferent() throws IOException {
    load("--assign-nhs-numbers");
    var observations = new ArrayList<String>(server.held.keySet());
    observations.removeIf(id -> !id.startsWith("Observation/"));
    server.held.remove(observations.get(0));
    server.held.computeIfPresent(observations.get(1), (id, held) -> held.put("status", "amended"));

    var exit = load("--assign-nhs-numbers", "--verify-only");

    var different =
        Json.MAPPER.readTree(Files.readString(folder.resolve("report.json"))).path("different");
    assertThat(exit).isEqualTo(1);
    assertThat(different)
        .extracting(one -> one.path("path").asText() + " " + one.path("kind").asText())
        .containsExactlyInAnyOrder("$ MISSING", "$.status CHANGED");
  }

  @Test
  void saysThatNoServerAnswers() {
    server.close();

    assertThat(load()).isEqualTo(2);
    assertThat(output.toString()).contains("No FHIR server answers at");
  }

  @Test
  void saysThatAFileIsNotThere() {
    assertThat(load("nowhere.json")).isEqualTo(2);
    assertThat(output.toString()).contains("There is no nowhere.json");
  }

  private int load(String... more) {
    var arguments = new ArrayList<String>(List.of(folder.resolve("in").toString()));
    arguments.addAll(List.of("--server", server.base() + "/"));
    arguments.addAll(List.of("--report", folder.resolve("report.json").toString()));
    arguments.addAll(List.of(more));
    var writer = new PrintWriter(output, true);
    return new CommandLine(
            new LoadCommand(new Surroundings(InstantSource.system(), wait -> {}, false)))
        .setOut(writer)
        .setErr(writer)
        .execute(arguments.toArray(String[]::new));
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(folder.resolve("in").resolve(name), text);
  }

  private static List<String> types(JsonNode bundle) {
    var types = new ArrayList<String>();
    bundle.path("entry").forEach(entry -> types.add(entry.at("/resource/resourceType").asText()));
    return types;
  }

  private static String outcome(String diagnostics) {
    return """
    {"resourceType":"OperationOutcome","issue":[{"severity":"error","diagnostics":"%s"}]}
    """
        .formatted(diagnostics);
  }
}
