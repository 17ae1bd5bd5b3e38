package onestory.access;

import static org.assertj.core.api.Assertions.assertThat;

import onestory.caller.Role;
import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.testing.Askers;
import onestory.testing.FhirHttp;
import onestory.testing.People;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class OperationScopesIT {

  @LocalServerPort private int port;

  private Asker asker;
  private NhsNumber number;
  private String observation;
  private String condition;

  @BeforeEach
  void record() {
    asker = new Asker(port);
    number = asker.person();
    observation = asker.created(Asker.observation(number, "laboratory"));
    var illness = new Condition().setSubject(new Reference(People.path(number)));
    illness.getCode().setText("An illness");
    condition = asker.created(illness);
  }

  @ParameterizedTest
  @ValueSource(strings = {"$story", "$everything"})
  void tellOnlyTheTypesThatTheScopesGrant(String operation) {
    var path = People.path(number) + "/" + operation;

    var some = asker.with("user/Patient.r user/Observation.r").get(path).body();

    assertThat(some).contains(observation).doesNotContain(condition);
    assertThat(asker.everything().get(path).body()).contains(observation, condition);
  }

  @Test
  void sayWhenTheyTellAPartOnly() {
    var path = People.path(number) + "/$story";
    var reader = asker.with("user/Patient.r user/Observation.r");

    assertThat(reader.get(path).body())
        .contains("A part of the shared story", "limited to what the app");
    assertThat(reader.get(path + "?_format=html").body()).contains("limited to what the app");
    assertThat(asker.everything().get(path).body()).doesNotContain("A part of");
  }

  @Test
  void leaveOutTypesThatAreGrantedInPart() {
    var reader =
        asker.with("user/Patient.r user/Observation.r?category=" + Asker.CATEGORY + "|laboratory");

    assertThat(reader.get(People.path(number) + "/$story").body()).doesNotContain(observation);
  }

  @Test
  void tellEverythingOfATypeThatWasAskedForIfItIsGranted() {
    var reader = asker.with("user/Patient.r user/Observation.r");
    var path = People.path(number) + "/$everything?_type=";

    assertThat(reader.get(path + "Observation,Condition").body())
        .contains(observation)
        .doesNotContain(condition);
    assertThat(reader.get(path + "Condition").status()).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({
    "Patient/%s/$story, user/Observation.rs",
    "Patient/%s/$everything, user/Observation.rs",
    "Patient/$everything, user/Patient.rs",
    "Patient/$possible-duplicates, user/Patient.r",
    "Patient/$data-quality, user/Patient.r"
  })
  void areRefusedWithoutTheirScope(String path, String scope) {
    var answer = asker.with(scope).get(path.formatted(number.value()));

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.rule()).isEqualTo("scope-missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"$merge", "$undo-merge", "$split", "$change-number"})
  void takeTheRoleOfAnIdentityAdministrator(String operation) {
    var path =
        operation.equals("$split") || operation.equals("$change-number")
            ? People.path(number) + "/" + operation
            : "Patient/" + operation;

    var clinician = FhirHttp.of(port, Askers.CLINICIAN).post(path, new Parameters());
    var narrow = Askers.in(Role.IDENTITY_ADMINISTRATOR).scoped("user/Patient.rs");

    assertThat(clinician.rule()).isEqualTo("role-missing");
    assertThat(FhirHttp.of(port, narrow).post(path, new Parameters()).rule())
        .isEqualTo("scope-missing");
    assertThat(asker.everything().post(path, new Parameters()).status()).isIn(400, 422);
  }

  @ParameterizedTest
  @CsvSource({"GET, $packages", "POST, $install", "POST, $uninstall"})
  void takeTheRoleOfASystemAdministrator(String method, String operation) {
    var path = "ImplementationGuide/" + operation;
    var clinician = FhirHttp.of(port, Askers.CLINICIAN);

    var answer =
        method.equals("GET") ? clinician.get(path) : clinician.post(path, new Parameters());

    assertThat(answer.rule()).isEqualTo("role-missing");
  }

  @Test
  void ofEverybodyAreRefusedToAnAppOfOnePerson() {
    var app = asker.about(number, "patient/*.cruds");

    assertThat(app.get("Patient/$possible-duplicates").rule()).isEqualTo("scope-too-narrow");
    assertThat(app.get("Patient/$data-quality").rule()).isEqualTo("scope-too-narrow");
    assertThat(app.post("Patient/$match", new Parameters()).rule()).isEqualTo("scope-too-narrow");
  }

  @Test
  void validateWhatTheCallerMayWrite() {
    var resource = Asker.observation(number, "laboratory");

    assertThat(asker.with("user/Observation.c").post("Observation/$validate", resource).status())
        .isEqualTo(200);
    assertThat(asker.with("user/Observation.rs").post("Observation/$validate", resource).rule())
        .isEqualTo("scope-missing");
  }
}
