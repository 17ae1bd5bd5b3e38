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
import onestory.server.IntegrationTest;
import onestory.smart.ClientRegister;
import onestory.smart.Registration;
import onestory.testing.FhirHttp;
import onestory.testing.People;
import org.hl7.fhir.r4.model.DateType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A SMART app in a browser, from its launch to the logout; without Chromium the test is skipped,
 * and says so.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LaunchIT {

  private static final String CLIENT = "launch-test";
  private static final String SCOPE =
      "launch/patient openid fhirUser offline_access patient/Patient.rs patient/Observation.rs";
  private static final String FAMILY = "Larkspur-Quill";
  private static final String BORN = "1941-03-09";

  @LocalServerPort private int port;
  @Autowired private DataSource database;

  private TestApp app;
  private JsonNode seen;
  private NhsNumber patient;

  @BeforeAll
  void launch() throws IOException {
    assumeThat(Browser.chromium()).as("Chromium on the path, or at $CHROMIUM").isPresent();
    app = TestApp.start(Map.of("iss", fhir(), "clientId", CLIENT, "scope", SCOPE));
    new ClientRegister(database).add(registration());
    patient = People.number();
    var other = People.number();
    store(patient, FAMILY);
    store(other, "Somebody-Else");
    seen = new JsonMapper().readTree(Browser.run("launches.mjs", settings(other)));
  }

  @AfterAll
  void stop() {
    if (app != null) {
      app.stop();
    }
  }

  @Test
  void meetsNothingThatStandsInSomebodysWay() {
    assertThat(seen.get("faults")).as(seen::toPrettyString).isEmpty();
  }

  @Test
  void opensTheRecordThatWasChosen() {
    assertThat(text("standalone")).isEqualTo("ready");
    assertThat(text("patient")).isEqualTo(patient.value());
    assertThat(text("own")).isEqualTo(patient.value());
    assertThat(text("fhirUser")).isEqualTo("Practitioner/gmc-7000001");
  }

  @Test
  void comparesThePersonByFourThingsBeforeItIsOpened() {
    assertThat(text("candidate"))
        .contains("Larkspur-Quill", "9 March 1941", patient.display(), "3 Quill Row");
    assertThat(text("ehrPerson")).contains("Larkspur-Quill", "9 March 1941", patient.display());
  }

  @Test
  void opensNoOther() {
    assertThat(seen.get("another").asInt()).isIn(403, 404);
    assertThat(seen.get("tampered").asInt()).isEqualTo(401);
  }

  @Test
  void opensNobodyWhoWasNotShown() {
    assertThat(seen.path("unoffered").asInt()).isEqualTo(410);
  }

  @Test
  void doesWhatWasAllowedAndNoMore() {
    assertThat(seen.get("asked"))
        .anySatisfy(
            point -> assertThat(point.asText()).contains("See measurements and test results"));
    assertThat(text("granted")).contains("patient/Patient.rs").doesNotContain("Observation");
    assertThat(seen.get("deselected").asInt()).isEqualTo(403);
    assertThat(seen.get("written").asInt()).isEqualTo(403);
  }

  @Test
  void goesOnWithANewToken() {
    assertThat(seen.at("/refreshed/access").asBoolean()).isTrue();
    assertThat(seen.at("/refreshed/refresh").asBoolean()).isTrue();
    assertThat(text("ownAfterwards")).isEqualTo(patient.value());
  }

  @Test
  void beginsAtTheSystemWherePeopleWork() {
    assertThat(text("ehr")).isEqualTo("ready");
    assertThat(text("ehrPatient")).isEqualTo(patient.value());
    assertThat(text("launchedTwice")).startsWith("refused");
  }

  @Test
  void isRefusedWhenSomethingIsWrong() {
    assertThat(text("wrongAudience")).isEqualTo("invalid_request");
    assertThat(text("noChallenge")).isEqualTo("invalid_request");
    assertThat(text("noVerifier")).isIn("invalid_grant", "invalid_client");
    assertThat(seen.at("/wrongRedirect/status").asInt()).isEqualTo(400);
    assertThat(seen.at("/wrongRedirect/stayed").asBoolean()).isTrue();
    assertThat(text("refused")).isEqualTo("access_denied");
  }

  @Test
  void endsWhenItsCodeIsUsedTwice() {
    assertThat(seen.at("/code/first").asInt()).isEqualTo(200);
    assertThat(seen.at("/code/again").asText()).isEqualTo("invalid_grant");
    assertThat(seen.get("afterReuse").asInt()).isEqualTo(401);
  }

  @Test
  void endsWithTheLogout() {
    assertThat(seen.path("online").asInt()).isEqualTo(200);
    assertThat(text("afterLogout")).isEqualTo("invalid_grant");
    assertThat(text("askedAgain")).isEqualTo("/login");
    assertThat(seen.at("/cookie/httpOnly").asBoolean()).isTrue();
    assertThat(seen.at("/cookie/sameSite").asText()).isEqualTo("Lax");
  }

  @Test
  void putsNobodysNameOrNumberIntoAnAddressOfOurs() {
    var pages = List.of("/login", "/logout", "/smart/", "/demo/", "/oauth2/");

    assertThat(seen.get("addresses"))
        .extracting(JsonNode::asText)
        .filteredOn(address -> pages.stream().anyMatch(address::contains))
        .hasSizeGreaterThan(10)
        .noneMatch(address -> address.contains(patient.value()) || address.contains(FAMILY));
  }

  private String text(String name) {
    return seen.path(name).asText();
  }

  private String fhir() {
    return "http://127.0.0.1:%d/fhir".formatted(port);
  }

  private Map<String, String> settings(NhsNumber other) {
    return Map.ofEntries(
        Map.entry("server", "http://127.0.0.1:" + port),
        Map.entry("app", app.address()),
        Map.entry("client", CLIENT),
        Map.entry("scope", SCOPE),
        Map.entry("user", "ngozi"),
        Map.entry("password", DemoLogins.PASSWORD),
        Map.entry("family", FAMILY),
        Map.entry("born", BORN),
        Map.entry("patient", patient.value()),
        Map.entry("other", other.value()));
  }

  private Registration registration() {
    return new Registration(
        CLIENT,
        "Test app",
        "Z99001",
        "primary",
        "app",
        "none",
        "",
        "",
        "",
        List.of(app.address() + "/index.html"),
        "launch online_access patient/*.cruds " + SCOPE,
        "",
        false);
  }

  private void store(NhsNumber number, String family) {
    var person = People.patient(number);
    person.setId(number.value());
    person.getNameFirstRep().setFamily(family);
    person.setBirthDateElement(new DateType(BORN));
    person.addAddress().addLine("3 Quill Row").setPostalCode("ZZ1 1AA");
    var answer = new FhirHttp(port).put(People.path(number), person);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
  }
}
