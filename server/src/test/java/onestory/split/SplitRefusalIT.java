package onestory.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import javax.sql.DataSource;
import onestory.server.IntegrationTest;
import onestory.testing.Clinical;
import onestory.testing.FhirHttp;
import onestory.testing.FhirHttp.Answer;
import onestory.testing.People;
import onestory.testing.Transaction;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a split refuses, and what is refused after one; nothing is written. */
@IntegrationTest
class SplitRefusalIT {

  @LocalServerPort private int port;
  @Autowired private DataSource dataSource;

  private FhirHttp fhir;
  private Confused robin;

  @BeforeEach
  void client() {
    fhir = new FhirHttp(port);
    robin = Confused.at(fhir);
  }

  @Test
  void refusesWhatIsNotOfThePerson() {
    var june = Confused.at(fhir);
    var hers = june.add(june.seen("June's"));
    var mentioned = june.add(june.seen("With Robin").addPerformer(robin.subject()));

    assertRefused(robin.split(hers), "split-not-of-person");
    assertRefused(robin.split(mentioned), "split-not-of-person");
    assertRefused(robin.split("Observation/nowhere"), "split-not-of-person");
    assertThat(robin.split(hers).expression())
        .isEqualTo("Parameters.parameter.where(value.reference = '%s')".formatted(hers));
    assertThat(robin.split(hers).body()).doesNotContain(june.wrong().value());
    assertRefused(robin.split(People.path(robin.wrong())), "split-patient");
    assertThat(june.story(june.wrong())).contains(hers, mentioned);
  }

  @Test
  void refusesWhatHasLeftTheRecord() {
    var strayed = robin.add(robin.seen("Strayed"));
    assertThat(robin.split(strayed).status()).isEqualTo(200);

    assertRefused(robin.split(strayed), "split-entered-in-error");
    assertThat(robin.story(robin.right())).hasSize(2);
  }

  @Test
  void refusesPeopleWhoAreNotHereOrNotTwo() {
    var strayed = robin.add(robin.seen("Strayed"));
    var unknown = new Confused(fhir, robin.wrong(), People.number());
    var nobody = new Confused(fhir, People.number(), robin.right());

    assertRefused(unknown.split(strayed), "split-unknown-patient");
    assertRefused(nobody.split(strayed), "split-unknown-patient");
    assertRefused(
        new Confused(fhir, robin.wrong(), robin.wrong()).split(strayed), "split-same-patient");
    assertThat(robin.split(new Parameters()).rule()).isEqualTo("split-parameters");
    assertThat(robin.split().rule()).isEqualTo("split-parameters");
    assertThat(robin.story(robin.wrong())).contains(strayed);
  }

  @Test
  void refusesSupersededPeopleAndNamesWhoTookTheirPlace() {
    var strayed = robin.add(robin.seen("Strayed"));
    var june = Confused.at(fhir);
    var merge = new Parameters();
    merge.addParameter("source-patient", new Reference(People.path(robin.right())));
    merge.addParameter("target-patient", new Reference(People.path(june.right())));
    assertThat(fhir.post("Patient/$merge", merge).status()).isEqualTo(200);

    var answer = robin.split(strayed);

    assertRefused(answer, "superseded-patient");
    assertThat(words(answer)).contains(People.path(june.right()));
  }

  @Test
  void refusesMoreThanASplitMoves() {
    var many = IntStream.range(0, 1_001).mapToObj(i -> "Observation/" + i).toArray(String[]::new);

    assertRefused(robin.split(many), "split-too-many");
  }

  @Test
  void refusesToLeadFromOneRecordIntoTheOther() {
    var left = robin.add(robin.seen("Left"));
    var strayed = robin.add(robin.report(left));

    var answer = robin.split(strayed);

    assertRefused(answer, "split-reference-left");
    assertThat(words(answer)).contains(strayed + " (DiagnosticReport.result[0])", left);
    assertThat(robin.story(robin.right())).containsExactly(People.path(robin.right()));
  }

  @Test
  void refusesWhatTheRightPersonHasAlready() {
    var lab = new Identifier().setSystem("urn:example:lab").setValue(robin.wrong().value() + "-7");
    var strayed = robin.add(robin.seen("Told twice").addIdentifier(lab));
    var right = Clinical.observation(new Reference(People.path(robin.right())), "Told twice");
    var there = robin.add(right.addIdentifier(lab));

    var answer = robin.split(strayed);

    assertRefused(answer, "split-already-there");
    assertThat(words(answer)).contains(there);
    assertThat(Confused.referrals(robin.split(robin.with("preview", strayed)), "already-there"))
        .containsExactly(strayed + " identifier " + there);
  }

  @Test
  void leavesSuchAReferenceOutIfAskedTo() {
    var left = robin.add(robin.seen("Left"));
    var strayed = robin.add(robin.report(left));

    var answer = robin.split(robin.with("cut-references", strayed));

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    var now = fhir.get(Confused.moved(answer, strayed)).as(DiagnosticReport.class);
    assertThat(now.getResultFirstRep().hasReference()).isFalse();
    assertThat(now.getResultFirstRep().getDisplay()).startsWith("left with the record");
    assertThat(fhir.get(strayed).body()).contains(left);
    assertThat(Confused.referrals(answer, "crosses")).hasSize(1);
  }

  @Test
  void leadsLaterWritesToWhereTheResourceIs() {
    var strayed = robin.add(robin.seen("Strayed"));
    var now = Confused.moved(robin.split(strayed), strayed);
    var again = (Observation) robin.seen("Strayed").setId(strayed);
    var patch = "[{\"op\": \"replace\", \"path\": \"/status\", \"value\": \"final\"}]";

    var answer = fhir.put(strayed, again);

    assertRefused(answer, "moved-by-split");
    assertThat(words(answer)).contains(now);
    assertRefused(fhir.patch(strayed, patch), "moved-by-split");
    assertRefused(fhir.post("", new Transaction().put(strayed, again).bundle()), "moved-by-split");
    assertThat(robin.story(robin.wrong())).containsExactly(People.path(robin.wrong()));
  }

  @Test
  void takesAnyIdentifierOfOnePatient() {
    var strayed = robin.add(robin.seen("Strayed"));
    var hospital = new Identifier().setSystem("urn:example:mrn");
    hospital.setValue("M-" + robin.right().value());
    var known = People.patient(robin.right());
    known.addIdentifier(hospital);
    fhir.put(People.path(robin.right()), known.setId(robin.right().value()));
    var unknown = new Identifier().setSystem("urn:example:mrn").setValue("nobody's");

    assertRefused(robin.split(identified(strayed, unknown)), "patient-identifier-not-one");
    assertThat(robin.split(identified(strayed, hospital)).status()).isEqualTo(200);
    assertThat(robin.story(robin.right())).hasSize(2);
  }

  @Test
  void isUndoneAsAWholeIfItCannotEnd() {
    var strayed = robin.add(robin.seen("Strayed"));
    var jdbc = new JdbcTemplate(dataSource);
    jdbc.execute(
        "create function onestory.stop_split() returns trigger language plpgsql as"
            + " $$ begin raise exception 'stop'; end $$");
    jdbc.execute(
        "create trigger stop before insert on onestory.split_resource"
            + " execute function onestory.stop_split()");

    var answer = robin.split(strayed);

    jdbc.execute("drop function onestory.stop_split() cascade");
    assertThat(answer.status()).isEqualTo(500);
    assertThat(fhir.all(strayed + "/_history")).hasSize(1);
    assertThat(robin.story(robin.wrong())).contains(strayed);
    assertThat(fhir.all("Observation?patient=" + robin.right().value())).isEmpty();
    assertThat(robin.split(strayed).status()).isEqualTo(200);
  }

  private static Parameters identified(String resource, Identifier right) {
    var parameters = new Parameters();
    parameters.addParameter("resource", new Reference(resource));
    parameters.addParameter().setName("target-patient-identifier").setValue(right);
    return parameters;
  }

  private static String words(Answer answer) {
    return answer.as(OperationOutcome.class).getIssueFirstRep().getDiagnostics();
  }

  private static void assertRefused(Answer answer, String rule) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(answer.rule()).isEqualTo(rule);
  }
}
