package onestory.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import onestory.nhsnumber.NhsNumber;
import onestory.smart.ClientRegister;
import onestory.smart.Registration;
import onestory.testing.FhirHttp;
import onestory.testing.FreshDatabase;
import onestory.testing.People;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** A launch through the login page of a real Keycloak: {@code mvn verify -Pkeycloak}. */
@SpringBootTest(
    webEnvironment = WebEnvironment.DEFINED_PORT,
    properties = {
      "onestory.data.directory=" + FreshDatabase.DIRECTORY,
      "spring.config.additional-location=file:../docker/keycloak/onestory.yaml"
    })
@ContextConfiguration(initializers = {Keycloak.class, FreshDatabase.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeycloakLaunch {

  private static final String SCOPE = "launch/patient openid fhirUser patient/Patient.rs";

  @LocalServerPort private int port;
  @Autowired private DataSource database;

  private TestApp app;
  private JsonNode seen;
  private String patient;

  @BeforeAll
  void launch() throws IOException {
    assumeThat(Browser.chromium()).as("Chromium on the path, or at $CHROMIUM").isPresent();
    var server = "http://127.0.0.1:" + port;
    app =
        TestApp.start(Map.of("iss", server + "/fhir", "clientId", "keycloak-test", "scope", SCOPE));
    new ClientRegister(database).add(registration());
    var number = People.number();
    patient = number.value();
    new FhirHttp(port).put(People.path(number), withId());
    var settings =
        Map.of(
            "server", server,
            "app", app.address(),
            "user", "june",
            "weak", "walter",
            "password", "invented-people-only",
            "patient", patient,
            "born", "1950-02-03");
    seen = new JsonMapper().readTree(Browser.run("keycloak.mjs", settings));
  }

  @AfterAll
  void stop() {
    if (app != null) {
      app.stop();
    }
  }

  @Test
  void leadsThroughItsLoginPageToTheApp() {
    assertThat(seen.path("fault").asText()).isEmpty();
    assertThat(seen.path("loginPage").asText()).startsWith("/realms/onestory/");
    assertThat(seen.path("app").asText()).isEqualTo("ready");
    assertThat(seen.path("patient").asText()).isEqualTo(patient);
  }

  @Test
  void saysForWhichOrganisationSomebodyAsks() {
    var claims = seen.path("claims");

    assertThat(claims.path("organisation").asText()).isEqualTo("Z9H01");
    assertThat(claims.path("sector").asText()).isEqualTo("care-provider");
    assertThat(claims.path("user_name").asText()).isEqualTo("June Marsh");
    assertThat(claims.path("role").asText()).isEqualTo("support-worker");
    assertThat(seen.path("fhirUser").asText()).isEqualTo("Practitioner/z9h01-june-marsh");
  }

  @Test
  void endsAtKeycloakToo() {
    assertThat(seen.path("loggedOut").asBoolean()).isTrue();
  }

  @Test
  void isRefusedToACitizenWhoseIdentityWasProvedTooWeakly() {
    assertThat(seen.path("refusal").asText()).contains("has not checked your identity closely");
    assertThat(seen.path("afterRefusal").asText()).isEqualTo("/login");
  }

  private Patient withId() {
    var person = People.patient(new NhsNumber(patient));
    person.setId(patient);
    return person;
  }

  private Registration registration() {
    return new Registration(
        "keycloak-test",
        "Test app",
        "Z9H01",
        "care-provider",
        "app",
        "none",
        "",
        "",
        "",
        List.of(app.address() + "/index.html"),
        SCOPE,
        "",
        false);
  }
}
