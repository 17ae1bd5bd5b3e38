package onestory.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onestory.load.FakeFhirServer.Told;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpFhirServerTest {

  private static final ObjectNode BUNDLE = Samples.json(Samples.HOSPITAL);

  private final List<Duration> waits = new ArrayList<>();
  private FakeFhirServer fake;
  private HttpFhirServer server;

  @BeforeEach
  void start() throws IOException {
    fake = new FakeFhirServer();
    server = new HttpFhirServer(fake.base(), () -> Optional.of("shown"), waits::add);
  }

  @AfterEach
  void stop() {
    fake.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 409, 429, 503})
  void asksAgainAfterWhatPasses(int status) {
    fake.script = bundle -> fake.bundles.size() < 3 ? new Told(status, "") : FakeFhirServer.ACT;

    var answer = server.send(BUNDLE);

    assertThat(answer.isAccepted()).isTrue();
    assertThat(fake.bundles).hasSize(3);
    assertThat(waits).containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1));
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 412, 422})
  void takesARefusalForAnAnswer(int status) {
    fake.script = bundle -> new Told(status, "{\"resourceType\":\"OperationOutcome\"}");

    assertThat(server.send(BUNDLE).status()).isEqualTo(status);
    assertThat(waits).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 503})
  void givesUpAServerThatStaysAway(int status) {
    fake.script = bundle -> new Told(status, "");

    assertThatThrownBy(() -> server.send(BUNDLE)).isInstanceOf(ServerLost.class);
    assertThat(waits).hasSize(6);
  }

  @Test
  void answersAConflictThatStays() {
    fake.script = bundle -> new Told(409, "");

    assertThat(server.send(BUNDLE).status()).isEqualTo(409);
    assertThat(waits).hasSize(6);
  }

  @Test
  void showsItsTokenAndGivesUpWithoutOneThatIsAccepted() {
    fake.script = bundle -> new Told(401, "");

    assertThatThrownBy(() -> server.send(BUNDLE))
        .isInstanceOfSatisfying(
            ServerLost.class, lost -> assertThat(lost.reason()).contains("--token"));
    assertThat(fake.authorisation).isEqualTo("Bearer shown");
    assertThat(waits).isEmpty();
  }

  @Test
  void findsNothingWhereNothingIs() {
    assertThat(server.get("Patient/9990000018")).isEmpty();
  }
}
