package onestory.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import onestory.server.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Apps are let in by people, standalone and from the system at which they work. */
@IntegrationTest
class AppLaunchIT {

  private static final String ALL =
      "launch launch/patient launch/encounter openid fhirUser profile offline_access online_access"
          + " patient/*.cruds user/*.rs";

  @LocalServerPort private int port;
  @Autowired private DataSource database;
  @Autowired private LaunchContexts contexts;
  @Autowired private Launches launches;
  private AppBrowser browser;

  @BeforeEach
  void register() {
    new ClientRegister(database).add(publicApp("launched-app", ALL));
    browser = new AppBrowser(port, contexts, "launched-app").login();
  }

  static Registration publicApp(String id, String scopes) {
    return new Registration(
        id,
        "An app",
        "ZSMART",
        "acute",
        "app",
        "none",
        "",
        "",
        "",
        List.of(AppBrowser.BACK, "https://app.example/other"),
        scopes,
        "",
        false);
  }

  @Test
  void standaloneGetATokenForThePersonWhoWasChosen() {
    var answer = browser.launch("launch/patient openid fhirUser patient/*.rs");

    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    assertThat(answer.text("patient")).isEqualTo(AppBrowser.PATIENT);
    assertThat(answer.json().path("need_patient_banner").asBoolean()).isTrue();
    assertThat(answer.json().has("refresh_token")).isFalse();
    assertThat(answer.text("scope").split(" "))
        .containsExactlyInAnyOrder("launch/patient", "openid", "fhirUser", "patient/*.rs");
    assertThat(answer.claims())
        .containsEntry("kind", "app")
        .containsEntry("client_id", "launched-app")
        .containsEntry("sub", "dr-launched-app")
        .containsEntry("user", "dr-launched-app")
        .containsEntry("organisation", "ZLOGIN")
        .containsEntry("sector", "acute")
        .containsEntry("role", "clinician")
        .containsEntry("purpose", "TREAT")
        .containsEntry("patient", AppBrowser.PATIENT)
        .containsEntry("fhirUser", browser.http().issuer() + "/fhir/Practitioner/demo-1");
  }

  @Test
  void tellWhoLoggedInByAnIdTokenThatIsNoAccessToken() {
    var answer = browser.launch("launch/patient openid fhirUser patient/*.rs");

    assertThat(ShownClaims.of(answer.text("id_token")))
        .containsEntry("aud", List.of("launched-app"))
        .containsEntry("sub", "dr-launched-app")
        .containsEntry("iss", browser.http().issuer())
        .containsEntry("fhirUser", browser.http().issuer() + "/fhir/Practitioner/demo-1")
        .doesNotContainKeys("patient", "scope", "organisation");
    var told =
        browser
            .http()
            .get("/oauth2/userinfo", "Authorization", "Bearer " + answer.text("id_token"));
    assertThat(told.status()).isEqualTo(401);
  }

  @Test
  void keepGranularScopesAndReadThoseOfSmart1() {
    var asked =
        "launch/patient patient/Observation.rs?category=laboratory&code=http://loinc.org|1-8"
            + " patient/Condition.read";

    assertThat(browser.launch(asked).text("scope").split(" "))
        .containsExactlyInAnyOrder(
            "launch/patient",
            "patient/Observation.rs?category=laboratory&code=http://loinc.org|1-8",
            "patient/Condition.rs");
  }

  @Test
  void askForTheScopeLaunchInVainWithoutALaunch() {
    assertThat(browser.pending(browser.authorize("launch user/Patient.rs")).scopes())
        .containsExactly("user/Patient.rs");
  }

  @Test
  void mayAskByPost() {
    assertThat(browser.pending(browser.authorizeByPost("user/Patient.rs")).scopes())
        .containsExactly("user/Patient.rs");
  }

  @Test
  void withoutLoginSendsToTheLoginPage() {
    var nobody = new AppBrowser(port, contexts, "launched-app");

    var answer = nobody.authorize("launch/patient patient/*.rs");

    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.place()).endsWith("/login");
  }

  @Test
  void fromAnEhrGetWhatWasOpenThere() {
    var id = launches.create(open("dr-launched-app", false));
    var answer = browser.launch("launch openid patient/*.rs", request -> request.put("launch", id));

    assertThat(answer.text("patient")).isEqualTo("9990000026");
    assertThat(answer.text("encounter")).isEqualTo("visit-1");
    assertThat(answer.json().path("need_patient_banner").asBoolean()).isFalse();
    assertThat(answer.claims()).containsEntry("encounter", "visit-1");
  }

  private static LaunchContext open(String user, boolean needsBanner) {
    return new LaunchContext(
        Optional.of(user), Optional.of("9990000026"), Optional.of("visit-1"), needsBanner);
  }

  @Test
  void fromAnEhrAreRefusedAtTheSecondUse() {
    var id = launches.create(open("dr-launched-app", true));
    browser.launch("launch patient/*.rs", request -> request.put("launch", id));

    assertRefused("launch patient/*.rs", id);
  }

  @Test
  void fromAnEhrAreRefusedForAnotherUser() {
    assertRefused("launch patient/*.rs", launches.create(open("somebody-else", true)));
  }

  @Test
  void fromAnEhrAreRefusedWithAnInventedLaunch() {
    assertRefused("launch patient/*.rs", "invented");
  }

  private void assertRefused(String scope, String launch) {
    var answer = browser.authorize(scope, request -> request.put("launch", launch));

    assertThat(answer.header("Location")).startsWith(AppBrowser.BACK);
    assertThat(answer.parameter("error")).isEqualTo("invalid_request");
    assertThat(answer.parameter("state")).isEqualTo("the app's own");
  }

  @Test
  void cannotBringTheirOwnContext() {
    var asked =
        browser.authorize(
            "launch/patient patient/*.rs",
            request -> request.put(LaunchContext.class.getName(), "9990000034"));

    assertThat(browser.pending(asked).needsPatient()).isTrue();
  }

  @Test
  void areNotLetInBeforeAPersonIsChosen() {
    var asked = browser.authorize("launch/patient patient/*.rs");

    var back = browser.agree(asked, List.of("launch/patient", "patient/*.rs"));

    assertThat(back.parameter("error")).isEqualTo("access_denied");
  }

  @Test
  void areNotLetInWhenThePersonRefuses() {
    var back = browser.agree(browser.authorize("user/*.rs"), List.of());

    assertThat(back.header("Location")).startsWith(AppBrowser.BACK);
    assertThat(back.parameter("error")).isEqualTo("access_denied");
  }

  @Test
  void getNoMoreThanThePersonAgreedTo() {
    var asked = browser.authorize("user/Patient.rs user/Observation.rs");

    var back = browser.agree(asked, List.of("user/Patient.rs"));

    var answer = browser.http().token(browser.exchange(back.parameter("code")));
    assertThat(answer.text("scope")).isEqualTo("user/Patient.rs");
    assertThat(browser.agree(asked, List.of("user/*.rs")).header("Location"))
        .doesNotContain("code=");
  }

  @Test
  void cannotBeAgreedToBySomebodyElse() {
    var asked = browser.authorize("user/Patient.rs");
    var other = new AppBrowser(port, contexts, "launched-app").login("other", "acute");

    var answer = other.agree(asked, List.of("user/Patient.rs"));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(contexts.find(asked.parameter("state"), "other")).isEmpty();
  }

  @Test
  void ofCitizensSeeTheirOwnRecordAlone() {
    var citizen =
        new AppBrowser(port, contexts, "launched-app").login("c-1", "citizen", "nhs", "9990000034");

    var answer = citizen.launch("launch/patient patient/*.rs user/*.rs");

    assertThat(answer.text("patient")).isEqualTo("9990000034");
    assertThat(answer.text("scope")).doesNotContain("user/");
    assertThat(answer.claims())
        .containsEntry("sector", "citizen")
        .containsEntry("nhs_number", "9990000034")
        .containsEntry("identity_level", "P9")
        .containsEntry("purpose", "PATRQT");
  }

  @Test
  void ofProxiesSayWhoActsForWhom() {
    var proxy = new AppBrowser(port, contexts, "launched-app").login("p-1", "proxy");

    assertThat(proxy.launch("launch/patient patient/*.rs user/*.rs").claims())
        .containsEntry("sub", "Patient/" + AppBrowser.PATIENT)
        .containsEntry("act", java.util.Map.of("sub", "p-1"))
        .containsEntry("patient", AppBrowser.PATIENT);
  }
}
