package onestory.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import onestory.profiles.ProfilePackage;
import onestory.server.IntegrationTest;
import onestory.testing.FhirHttp;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The file of requests that the guide offers, sent in order to a server. */
@IntegrationTest
class SampleRequestsIT {

  @LocalServerPort int port;

  @Test
  void areAllAnsweredInTheOrderInWhichTheyStand() throws IOException {
    var fhir = new FhirHttp(port);
    var requests = requests();

    assertThat(requests).hasSizeGreaterThan(5);
    for (var request : requests) {
      var answer =
          fhir.send(
              request.method(),
              request.path(),
              BodyPublishers.ofString(request.body()),
              "Content-Type",
              "application/fhir+json");
      assertThat(answer.status()).as("%s: %s", request.name(), answer.body()).isEqualTo(200);
    }
    assertThat(fhir.get("Patient/9990009007/$story").body()).contains("\"CarePlan\"");
  }

  private static List<SampleRequest> requests() throws IOException {
    try (var file =
        ProfilePackage.class.getResourceAsStream(ProfilePackage.GUIDE + "onestory.http")) {
      assertThat(file).isNotNull();
      var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("(?m)^### ", -1)).skip(1).map(SampleRequest::of).toList();
    }
  }

  private record SampleRequest(String name, String method, String path, String body) {

    static SampleRequest of(String text) {
      var parts = text.strip().split("\n\n", 2);
      var lines = parts[0].split("\n", -1);
      var call = lines[1].split(" ", 2);
      return new SampleRequest(
          lines[0], call[0], call[1].replace("{{base}}/", ""), parts.length > 1 ? parts[1] : "");
    }
  }
}
