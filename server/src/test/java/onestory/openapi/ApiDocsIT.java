package onestory.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import onestory.server.IntegrationTest;
import onestory.testing.FhirHttp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class ApiDocsIT {

  @LocalServerPort int port;

  private FhirHttp fhir;

  @BeforeEach
  void connect() {
    fhir = new FhirHttp(port);
  }

  @Test
  void tellWhatIsOfferedForPeopleAndNothingOfOtherTypes() throws Exception {
    var document = document();

    assertThat(document.path("openapi").asText()).startsWith("3.");
    assertThat(paths(document))
        .contains("/metadata", "/", "/Patient/{id}", "/CarePlan", "/Patient/{id}/$story")
        .doesNotContain("/ChargeItem", "/SubstanceProtein/{id}");
    assertThat(document.at("/paths/~1Patient~1{id}").fieldNames())
        .toIterable()
        .contains("get", "put", "patch")
        .doesNotContain("delete");
  }

  @Test
  void promiseNoInteractionThatIsNotAllowed() throws Exception {
    assertThat(paths(document()))
        .noneMatch(path -> path.contains("$meta") || path.contains("$expunge"));
  }

  @Test
  void areYamlForWhoAsksForIt() {
    var answer = fhir.get("api-docs", "Accept", "application/yaml");

    assertThat(answer.header("Content-Type")).startsWith("application/yaml");
    assertThat(answer.body()).startsWith("openapi: 3.");
  }

  @Test
  void comeWithoutAPageToTryThemOut() {
    var page = fhir.base().replace("/fhir/", "/webjars/swagger-ui/5.21.0/index.html");

    assertThat(fhir.get(page).status()).isNotEqualTo(200);
    assertThat(fhir.get("swagger-ui/").status()).isEqualTo(404);
  }

  private JsonNode document() throws Exception {
    var answer = fhir.get("api-docs");
    assertThat(answer.status()).isEqualTo(200);
    return new ObjectMapper().readTree(answer.body());
  }

  private static List<String> paths(JsonNode document) {
    var paths = new ArrayList<String>();
    document.path("paths").fieldNames().forEachRemaining(paths::add);
    return paths;
  }
}
