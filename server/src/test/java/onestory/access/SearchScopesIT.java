package onestory.access;

import static org.assertj.core.api.Assertions.assertThat;

import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Granular scopes, and where searches lead. */
@IntegrationTest
class SearchScopesIT {

  private static final String LABORATORY =
      "user/Observation.rs?category=" + Asker.CATEGORY + "|laboratory";
  private static final String VITAL_SIGNS =
      "user/Observation.rs?category=" + Asker.CATEGORY + "|vital-signs";

  @LocalServerPort private int port;

  private Asker asker;
  private NhsNumber number;
  private String laboratory;
  private String vitalSigns;
  private String survey;

  @BeforeEach
  void record() {
    asker = new Asker(port);
    number = asker.person();
    laboratory = asker.created(Asker.observation(number, "laboratory"));
    vitalSigns = asker.created(Asker.observation(number, "vital-signs"));
    survey = asker.created(Asker.observation(number, "survey"));
  }

  @Test
  void findOnlyWhatFitsTheScope() {
    var found = asker.with(LABORATORY).all("Observation?subject=" + People.path(number));

    assertThat(found).containsExactly("Observation/" + laboratory + "/_history/1");
  }

  @Test
  void countOnlyWhatFitsTheScope() {
    var path = "Observation?_summary=count&subject=" + People.path(number);

    assertThat(asker.with(LABORATORY).get(path).body()).contains("\"total\":1");
    assertThat(asker.everything().get(path).body()).contains("\"total\":3");
  }

  @Test
  void findNothingElseWhenTheyAskForIt() {
    var path = "Observation?category=survey&subject=" + People.path(number);

    assertThat(asker.with(LABORATORY).all(path)).isEmpty();
  }

  @Test
  void findWhatFitsOneOfTwoScopes() {
    var found =
        asker
            .with(LABORATORY + " " + VITAL_SIGNS)
            .all("Observation?subject=" + People.path(number));

    assertThat(found)
        .containsExactlyInAnyOrder(
            "Observation/" + laboratory + "/_history/1",
            "Observation/" + vitalSigns + "/_history/1");
  }

  @Test
  void areToldToChooseBetweenScopesThatOneSearchCannotJoin() {
    var reader = asker.with(LABORATORY + " user/Observation.rs?status=amended");
    var path = "Observation?subject=" + People.path(number);

    assertThat(reader.get(path).rule()).isEqualTo("scope-alternatives");
    assertThat(reader.all(path + "&status=amended")).isEmpty();
    assertThat(reader.all(path + "&category=" + Asker.CATEGORY + "|laboratory")).hasSize(1);
  }

  @Test
  void holdForReadsToo() {
    var reader = asker.with(LABORATORY);

    assertThat(reader.get("Observation/" + laboratory).status()).isEqualTo(200);
    assertThat(reader.get("Observation/" + survey).status()).isEqualTo(404);
    assertThat(reader.get("Observation/" + survey + "/_history/1").status()).isEqualTo(404);
    assertThat(reader.get("Observation/" + survey + "/_history").status()).isEqualTo(404);
  }

  @Test
  void holdForWritesToo() {
    var writer = asker.with("user/Observation.c?category=" + Asker.CATEGORY + "|laboratory");

    assertThat(writer.post("Observation", Asker.observation(number, "laboratory")).status())
        .isEqualTo(201);
    assertThat(writer.post("Observation", Asker.observation(number, "survey")).status())
        .isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Observation?subject:Patient.name=Example",
        "Observation?patient.birthdate=1950-02-03",
        "Observation?_has:Provenance:target:recorded=ge2020",
        "Observation?_revinclude=Provenance:target",
        "Observation?_include=Observation:subject:Patient",
        "Observation?_include=*",
        "Observation?_include:iterate=Observation:subject:Patient",
        "Observation?_sort=subject.name",
        "Observation?_has:Provenance:target:_has:AuditEvent:entity:date=2020"
      })
  void doNotLeadWhereNoScopeLeads(String path) {
    var answer = asker.with("user/Observation.rs").get(path);

    assertThat(answer.status()).as(path).isEqualTo(403);
    assertThat(answer.rule()).isIn("scope-missing", "scope-too-narrow");
  }

  @ParameterizedTest
  @CsvSource({
    "Observation?subject:Patient.name=Example, user/Patient.s",
    "Observation?_revinclude=Provenance:target, user/Provenance.r",
    "Observation?_include=Observation:subject:Patient, user/Patient.r",
    "Observation?_has:Provenance:target:recorded=ge2020, user/Provenance.s"
  })
  void leadWhereAScopeLeads(String path, String scope) {
    var reader = asker.with("user/Observation.s " + scope);

    assertThat(reader.get(path + "&_count=1").status()).isEqualTo(200);
  }

  @Test
  void includeOfSeveralTypesThoseThatTheScopesGrant() {
    var reader = asker.with("user/Observation.s user/Patient.r");
    var path = "Observation?_include=Observation:subject&_id=" + laboratory;

    assertThat(reader.all(path)).hasSize(2);
    assertThat(asker.with("user/Observation.s user/Group.r").all(path)).hasSize(1);
  }
}
