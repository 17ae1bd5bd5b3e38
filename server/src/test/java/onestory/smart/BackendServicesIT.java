package onestory.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import onestory.server.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Systems get tokens by SMART Backend Services, and say for whom they ask. */
@IntegrationTest
class BackendServicesIT {

  private static final Backend WARD = Backend.named("ward-system");
  private static final Backend FEED = Backend.named("lab-feed");

  @LocalServerPort private int port;
  @Autowired private DataSource database;
  private OAuthHttp http;

  @BeforeEach
  void register() {
    http = new OAuthHttp(port);
    var register = new ClientRegister(database);
    register.add(WARD.registration("interactive", "system/*.rs system/Observation.c"));
    register.add(FEED.registration("feed", "system/Observation.cruds"));
  }

  private String assertion() {
    return WARD.assertion(http.tokenEndpoint());
  }

  @Test
  void getATokenThatSaysWhoTheyAre() {
    var answer = http.system(FEED.assertion(http.tokenEndpoint()), "system/Observation.cruds");

    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    assertThat(answer.text("token_type")).isEqualTo("Bearer");
    assertThat(answer.json().path("expires_in").asInt()).isBetween(290, 300);
    assertThat(answer.json().has("refresh_token")).isFalse();
    assertThat(answer.claims())
        .containsEntry("iss", http.issuer())
        .containsEntry("aud", List.of(http.issuer() + "/fhir"))
        .containsEntry("sub", "lab-feed")
        .containsEntry("client_id", "lab-feed")
        .containsEntry("kind", "feed")
        .containsEntry("organisation", "ZSMART")
        .containsEntry("sector", "acute")
        .containsEntry("role", "clinician")
        .containsEntry("purpose", "TREAT")
        .containsEntry("scope", "system/Observation.cruds")
        .containsKeys("jti", "iat", "exp")
        .doesNotContainKeys("user", "patient");
  }

  @Test
  void getTokensThatNothingKeepsOnTheWay() {
    var answer = http.system(assertion(), "system/*.rs");

    assertThat(answer.header("Cache-Control")).contains("no-store");
    assertThat(answer.header("Pragma")).isEqualTo("no-cache");
  }

  @Test
  void nameThePersonAtTheScreen() {
    var business =
        Map.<String, Object>of(
            "version", "1",
            "subject_id", "urn:uuid:6f1c",
            "subject_name", "Dr Demo",
            "subject_role", "https://fhir.example/role|care-professional",
            "organization_id", "urn:ods:ZSMART",
            "purpose_of_use", List.of("urn:oid:2.16.840.1.113883.5.8#ETREAT"));
    var assertion = WARD.assertion(http.tokenEndpoint(), Backend.asking(business));

    assertThat(http.system(assertion, "system/*.rs").claims())
        .containsEntry("sub", "ward-system")
        .containsEntry("user", "urn:uuid:6f1c")
        .containsEntry("user_name", "Dr Demo")
        .containsEntry("role", "care-professional")
        .containsEntry("purpose", "ETREAT")
        .containsEntry("sector", "acute");
  }

  @Test
  void cannotSpeakForAnotherOrganisation() {
    assertRefusedFor(Map.of("subject_id", "1", "organization_id", "RK9"));
  }

  @Test
  void cannotMakeTheirUsersAdministrators() {
    assertRefusedFor(Map.of("subject_id", "1", "subject_role", "identity-administrator"));
  }

  @Test
  void cannotInventRolesOrPurposes() {
    assertRefusedFor(Map.of("subject_id", "1", "subject_role", "wizard"));
    assertRefusedFor(Map.of("subject_id", "1", "purpose_of_use", List.of("CURIOSITY")));
  }

  private void assertRefusedFor(Map<String, Object> business) {
    var assertion = WARD.assertion(http.tokenEndpoint(), Backend.asking(business));

    var answer = http.system(assertion, "system/*.rs");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("error")).isEqualTo("invalid_grant");
  }

  @Test
  void cannotNameSectorPatientOrSubjectAsTheDemoMay() {
    var assertion =
        WARD.assertion(
            http.tokenEndpoint(),
            claims -> claims.claim("onestory", Map.of("sector", "primary", "patient", "1")));

    assertThat(http.system(assertion, "system/*.rs").claims())
        .containsEntry("sector", "acute")
        .doesNotContainKey("patient");
  }

  @Test
  void areNarrowedToTheirCeiling() {
    var asked = "system/Observation.cruds system/Patient.c user/Patient.rs openid launch";
    var answer = http.system(assertion(), asked);

    assertThat(answer.text("scope").split(" ")).containsExactlyInAnyOrder("system/Observation.crs");
  }

  @Test
  void areRefusedWhereNothingOfTheirScopesIsLeft() {
    var answer = http.system(assertion(), "patient/Patient.rs");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("error")).isEqualTo("invalid_scope");
    assertThat(http.system(assertion(), "").text("error")).isEqualTo("invalid_scope");
  }

  @Test
  void mayUseOnlyTheGrantOfSystems() {
    var form =
        OAuthHttp.form(
            "grant_type", "authorization_code",
            "code", "x",
            "redirect_uri", "https://app.example/",
            "client_assertion_type", OAuthHttp.ASSERTION_TYPE,
            "client_assertion", assertion());

    assertThat(http.token(form).status()).isEqualTo(400);
    form.put("grant_type", "not_a_grant_type");
    form.put("client_assertion", assertion());
    assertThat(http.token(form).text("error")).isEqualTo("unsupported_grant_type");
    assertThat(http.token(OAuthHttp.form("grant_type", "password")).status()).isEqualTo(401);
  }
}
