package onestory.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.testing.FhirHttp;
import onestory.testing.People;
import onestory.testing.Transaction;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an app sees that was launched for one person. */
@IntegrationTest
class LaunchPatientIT {

  @LocalServerPort private int port;

  private Asker asker;
  private NhsNumber mine;
  private NhsNumber other;
  private String ofMine;
  private String ofOther;
  private FhirHttp app;

  @BeforeEach
  void records() {
    asker = new Asker(port);
    mine = asker.person();
    other = asker.person();
    ofMine = asker.created(Asker.observation(mine, "laboratory"));
    ofOther = asker.created(Asker.observation(other, "laboratory"));
    app = asker.about(mine, "patient/*.cruds");
  }

  @Test
  void isTheirWholeRecord() {
    assertThat(app.get(People.path(mine)).status()).isEqualTo(200);
    assertThat(app.get("Observation/" + ofMine).status()).isEqualTo(200);
    assertThat(app.all("Observation?_count=100")).containsExactly(path(ofMine));
    assertThat(app.all("Patient")).hasSize(1);
    assertThat(app.get(People.path(mine) + "/$story").body()).contains(ofMine);
    assertThat(app.all(People.path(mine) + "/$everything")).contains(path(ofMine));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/_history", "/_history/1", "/$story", "/$everything"})
  void cannotTellAnotherFromSomebodyWhoDoesNotExist(String rest) {
    var nobody = People.number();

    var answer = app.get(People.path(other) + rest);
    var unknown = app.get(People.path(nobody) + rest);

    assertThat(answer.status()).isEqualTo(unknown.status()).isEqualTo(404);
    assertThat(same(answer.body(), other)).isEqualTo(same(unknown.body(), nobody));
  }

  // The same words as for somebody whose scopes reach everybody.
  @ParameterizedTest
  @ValueSource(strings = {"", "/$story", "/$everything"})
  void isToldInTheWordsForSomebodyWhoDoesNotExist(String rest) {
    var nobody = People.number();

    var answer = app.get(People.path(other) + rest);
    var unknown = asker.everything().get(People.path(nobody) + rest);

    assertThat(same(answer.body(), other)).isEqualTo(same(unknown.body(), nobody));
  }

  private static String same(String body, NhsNumber number) {
    return body.replace(number.value(), "…").replaceAll("\"source\":\"#[^\"]*\"", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Observation?_id=%2$s",
        "Observation?subject=Patient/%1$s",
        "Observation?patient=%1$s",
        "Observation?subject:Patient=%1$s",
        "Observation?patient.identifier=%1$s",
        "Observation?_id=%2$s&_total=accurate",
        "Patient?_id=%1$s",
        "Patient?identifier=https://fhir.nhs.uk/Id/nhs-number|%1$s"
      })
  void findsNothingOfAnother(String search) {
    var answer = app.get(search.formatted(other.value(), ofOther)).as(Bundle.class);

    assertThat(answer.getEntry()).isEmpty();
    assertThat(answer.getTotal()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Observation/_history",
        "_history",
        "Patient/$everything",
        "Observation?_include=Observation:has-member",
        "Observation?_revinclude=Provenance:target",
        "Observation?has-member.code=1",
        "Observation?_has:Observation:has-member:code=1",
        "Patient?_revinclude=Observation:subject",
        "Patient?_has:Observation:patient:code=1",
        "Patient?link:Patient.name=Example",
        "Group"
      })
  void cannotAskAboutMore(String path) {
    assertThat(app.get(path).status()).as(path).isEqualTo(403);
  }

  @Test
  void readsNothingOfAnotherById() {
    assertThat(app.get("Observation/" + ofOther).status()).isEqualTo(404);
    assertThat(app.get("Observation/" + ofOther + "/_history").status()).isEqualTo(404);
    assertThat(app.get("Observation/" + ofOther + "/_history/1").status()).isEqualTo(404);
  }

  @Test
  void readsReferenceData() {
    var place = asker.created(new Location().setName("A practice"));

    assertThat(app.get("Location/" + place).status()).isEqualTo(200);
  }

  @Test
  void mayIncludeThePersonThemselves() {
    assertThat(app.all("Observation?_include=Observation:subject:Patient")).hasSize(2);
    assertThat(app.all("Observation?_include=Observation:patient")).hasSize(2);
  }

  @Test
  void writesAboutThePersonAlone() {
    assertThat(app.post("Observation", Asker.observation(mine, "survey")).status()).isEqualTo(201);
    var refused = app.post("Observation", Asker.observation(other, "survey"));
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.rule()).isEqualTo("launch-patient-only");
    assertThat(app.post("Organization", new Organization().setName("Mine")).status())
        .isEqualTo(403);
  }

  @Test
  void changesNothingOfAnother() {
    var observation = Asker.observation(other, "survey");
    observation.setId(ofOther);

    assertThat(app.put("Observation/" + ofOther, observation).status()).isEqualTo(404);
    assertThat(app.put(People.path(other), People.patient(other)).status()).isEqualTo(404);
    assertThat(
            app.patch(
                    "Observation/" + ofOther,
                    "[{\"op\": \"replace\", \"path\": \"/status\", \"value\": \"amended\"}]")
                .status())
        .isEqualTo(404);
    assertThat(asker.everything().get("Observation/" + ofOther).header("ETag")).contains("1");
  }

  @Test
  void writesInATransactionAboutThePersonAlone() {
    var bundle =
        new Transaction()
            .post(Asker.observation(mine, "survey"))
            .post(Asker.observation(other, "survey"))
            .bundle();

    assertThat(app.post("", bundle).status()).isEqualTo(403);
    assertThat(app.all("Observation?category=survey")).isEmpty();
  }

  @Test
  void isConfinedInBatchesToo() {
    var bundle = new Bundle().setType(Bundle.BundleType.BATCH);
    for (var url :
        List.of(
            "Observation?_count=100",
            "Observation/" + ofOther,
            People.path(other),
            "Observation?subject=" + People.path(other),
            People.path(other) + "/$everything")) {
      bundle.addEntry().getRequest().setMethod(HTTPVerb.GET).setUrl(url);
    }

    var answer = app.post("", bundle);

    assertThat(answer.body()).contains(ofMine).doesNotContain("\"id\":\"" + ofOther);
    assertThat(answer.as(Bundle.class).getEntry())
        .extracting(entry -> entry.getResponse().getStatus().substring(0, 3))
        .containsExactly("200", "404", "404", "200", "404");
    assertThat(((Bundle) answer.as(Bundle.class).getEntry().get(3).getResource()).getEntry())
        .isEmpty();
  }

  @Test
  void usesNoConditions() {
    var observation = Asker.observation(mine, "survey");

    assertThat(app.put("Observation?code=1", observation).rule()).isEqualTo("scope-too-narrow");
    assertThat(app.post("Observation", observation, "If-None-Exist", "code=1").rule())
        .isEqualTo("scope-too-narrow");
  }

  private static String path(String observation) {
    return "Observation/" + observation + "/_history/1";
  }
}
