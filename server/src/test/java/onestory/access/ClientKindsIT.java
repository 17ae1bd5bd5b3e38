package onestory.access;

import static org.assertj.core.api.Assertions.assertThat;

import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.testing.FhirHttp.Answer;
import onestory.testing.People;
import org.hl7.fhir.r4.model.Observation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the kind of a client changes. */
@IntegrationTest
class ClientKindsIT {

  @LocalServerPort private int port;

  private Asker asker;
  private NhsNumber number;
  private String theirs;

  @BeforeEach
  void record() {
    asker = new Asker(port);
    number = asker.person();
    theirs = asker.created(of("ZOTHER"));
  }

  private Observation of(String ods) {
    var observation = Asker.observation(number, "laboratory");
    observation.getMeta().setSource("urn:ods:" + ods);
    return observation;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Patient/%1$s",
        "Patient/%1$s/$story",
        "Patient/%1$s/$everything",
        "Observation/%2$s",
        "Observation/%2$s/_history/1",
        "Observation?subject=Patient/%1$s",
        "Observation/_history",
        "Organization?_revinclude=Patient:organization",
        "Organization?_has:Patient:organization:birthdate=1950-02-03"
      })
  void refusesPeopleToASystemThatDoesNotSayWhoIsAtTheScreen(String path) {
    var answer = asker.nameless().get(path.formatted(number.value(), theirs));

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.rule()).isIn("user-missing", "scope-too-narrow");
  }

  @Test
  void tellsSuchASystemOfOrganisationsAndTakesWhatItWrites() {
    assertThat(asker.nameless().get("Organization?_count=1").status()).isEqualTo(200);
    assertThat(asker.nameless().post("Observation", of("RK9")).status()).isEqualTo(201);
    assertThat(asker.nameless().put("Observation?status=final", of("RK9")).rule())
        .isEqualTo("user-missing");
  }

  @Test
  void letsAFeedReadWhatItWroteAndNothingElse() {
    var feed = asker.feed("RK9");
    var written = feed.post("Observation", of("RK9"));
    var own = id(written);

    assertThat(written.status()).isEqualTo(201);
    assertThat(feed.get("Observation/" + own).status()).isEqualTo(200);
    assertThat(feed.get("Observation/" + theirs).status()).isEqualTo(404);
    assertThat(feed.all("Observation?subject=" + People.path(number)))
        .containsExactly("Observation/" + own + "/_history/1");
    assertThat(feed.get(People.path(number)).status()).isEqualTo(404);
    assertThat(feed.get("Organization?_count=1").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Patient/%1$s/$story",
        "Patient/%1$s/$everything",
        "Observation/_history",
        "_history",
        "Patient?_revinclude=Observation:subject",
        "Observation?subject:Patient.name=Example"
      })
  void refusesAFeedWhatCannotBeRestrictedToItsOwn(String path) {
    assertThat(asker.feed("RK9").get(path.formatted(number.value())).status()).isEqualTo(403);
  }

  @Test
  void doesNotTakeOneOrganisationForAnotherWhoseCodeBeginsAlike() {
    var longer = asker.created(of("RK99"));

    assertThat(asker.feed("RK9").get("Observation/" + longer).status()).isEqualTo(404);
  }

  private static String id(Answer answer) {
    return answer.as(Observation.class).getIdElement().getIdPart();
  }
}
