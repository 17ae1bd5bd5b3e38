package onestory.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.testing.FhirHttp;
import onestory.testing.FhirHttp.Answer;
import onestory.testing.People;
import onestory.testing.Transaction;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Sixteen writers at once that mean one resource by its business identifier make one. */
@IntegrationTest
class ConditionalWritesIT {

  private static final int WRITERS = 16;
  private static final int ROUNDS = 4;
  private static final String SYSTEM = "https://example.org/id";

  @LocalServerPort private int port;

  private final NhsNumber robin = People.number();
  private FhirHttp fhir;

  @BeforeEach
  void person() {
    fhir = new FhirHttp(port);
    fhir.post("Patient", People.patient(robin));
  }

  @ParameterizedTest
  @EnumSource
  void makeOneResource(Identified type) {
    for (var round = 0; round < ROUNDS; round++) {
      var value = UUID.randomUUID().toString();

      var answers = IntStream.range(0, WRITERS).mapToObj(i -> send(type, value, i)).toList();

      assertThat(statuses(answers)).allMatch(status -> status == 200 || status == 201);
      assertThat(fhir.all("%s?identifier=%s|%s".formatted(type.typeName(), SYSTEM, value)))
          .hasSize(1);
    }
  }

  private CompletableFuture<Answer> send(Identified type, String value, int writer) {
    var name = type.typeName();
    var resource = type.resource(robin, SYSTEM, value, "writer " + writer);
    var full = "identifier=%s|%s".formatted(SYSTEM, value);
    return switch (writer % 4) {
      case 0 -> fhir.sendAsync("POST", name, resource, "If-None-Exist", full);
      case 1 -> fhir.sendAsync("PUT", name + "?" + full, resource);
      case 2 -> fhir.sendAsync("PUT", name + "?identifier=" + value, resource);
      default -> fhir.sendAsync("POST", "", transaction(name, full, resource));
    };
  }

  private static Resource transaction(String name, String condition, Resource resource) {
    return new Transaction().put(name + "?" + condition, resource).bundle();
  }

  private static List<Integer> statuses(List<CompletableFuture<Answer>> answers) {
    return answers.stream().map(answer -> answer.join().status()).toList();
  }
}
