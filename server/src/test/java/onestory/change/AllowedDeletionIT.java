package onestory.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.server.LenientNode;
import onestory.testing.Clinical;
import onestory.testing.FhirHttp;
import onestory.testing.FhirHttp.Answer;
import onestory.testing.People;
import onestory.testing.Transaction;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What an administrator deletes, where that is configured, is gone at once and blocks nothing. */
@IntegrationTest
class AllowedDeletionIT {

  @LocalServerPort private int port;
  @Autowired private JdbcConnectionDetails database;
  @Autowired private JdbcTemplate jdbc;

  private final NhsNumber robin = People.number();
  private FhirHttp fhir;
  private FhirHttp administrator;
  private String plan;

  @BeforeEach
  void plan() {
    fhir = new FhirHttp(port);
    administrator = LenientNode.client(database, port);
    fhir.post("Patient", People.patient(robin));
    plan = posted();
  }

  @Test
  void isGoneFromTheIndexTheStoryAndEverySearch() {
    assertThat(administrator.delete(plan).status()).isEqualTo(200);

    assertThat(fhir.get(plan).status()).isEqualTo(410);
    assertThat(fhir.all("CarePlan?patient=" + robin.value())).isEmpty();
    assertThat(story()).doesNotContain(plan);
    assertThat(indexed()).containsExactly("Patient");
  }

  @Test
  void isWholeInATransaction() {
    var other = posted();

    var answer = administrator.post("", new Transaction().delete(plan).delete(other).bundle());

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(story()).doesNotContain(plan, other);
  }

  @Test
  void isRefusedOfAPersonOfWhomSomethingIsStored() {
    var answer = administrator.delete(People.path(robin));

    assertThat(answer.status()).as(answer.body()).isEqualTo(409);
    assertThat(fhir.get(People.path(robin)).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "POST", "If-None-Exist", "transaction"})
  void doesNotBlockTheNumber(String form) {
    administrator.delete(plan);
    assertThat(administrator.delete(People.path(robin)).status()).isEqualTo(200);
    assertThat(fhir.get(People.path(robin) + "/$story").status()).isIn(404, 410);
    assertThat(indexed()).isEmpty();
    var unknown = fhir.post("CarePlan", Clinical.plan(person(), "Of nobody"));
    assertThat(List.of(unknown.status(), unknown.rule()))
        .isEqualTo(List.of(422, "reference-unknown-person"));

    var answer = register(form);

    assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
    assertThat(fhir.get(People.path(robin)).as(Patient.class).getNameFirstRep().getFamily())
        .isEqualTo("Again");
    var again = posted();
    assertThat(story()).contains(again, People.path(robin));
  }

  private Answer register(String form) {
    var again = People.patient(robin);
    again.getNameFirstRep().setFamily("Again");
    again.setId(robin.value());
    return switch (form) {
      case "PUT" -> fhir.put(People.path(robin), again);
      case "POST" -> fhir.post("Patient", again);
      case "If-None-Exist" ->
          fhir.post("Patient", again, "If-None-Exist", "identifier=" + robin.value());
      default -> fhir.post("", new Transaction().post(again).bundle());
    };
  }

  private String posted() {
    var stored = fhir.post("CarePlan", Clinical.plan(person(), "Usual plan"));
    return "CarePlan/" + stored.as(CarePlan.class).getIdPart();
  }

  private Reference person() {
    return new Reference(People.path(robin));
  }

  private List<String> story() {
    var story = fhir.get(People.path(robin) + "/$story").as(Bundle.class);
    return story.getEntry().stream()
        .map(entry -> entry.getResource().getIdElement().toUnqualifiedVersionless().getValue())
        .toList();
  }

  private List<String> indexed() {
    return jdbc.queryForList(
        "select resource_type from onestory.record_index where person = ?",
        String.class,
        robin.value());
  }
}
