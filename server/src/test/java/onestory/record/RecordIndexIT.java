package onestory.record;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import java.util.List;
import javax.sql.DataSource;
import onestory.server.IntegrationTest;
import onestory.testing.Clinical;
import onestory.testing.FhirHttp;
import onestory.testing.Internal;
import onestory.testing.People;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@IntegrationTest
class RecordIndexIT {

  @LocalServerPort private int port;
  @Autowired private DataSource dataSource;
  @Autowired private FhirContext context;
  @Autowired private DaoRegistry daos;

  private FhirHttp fhir;
  private JdbcTemplate jdbc;

  @BeforeEach
  void client() {
    fhir = new FhirHttp(port);
    jdbc = new JdbcTemplate(dataSource);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void isWholeAfterRandomWrites(long seed) {
    var writes = new RandomWrites(fhir, daos, seed);

    writes.run(60);

    var report = verification().verify(count -> {});
    assertThat(report.examples()).as("seed %d", seed).isEmpty();
    assertThat(report.isClean()).as("seed %d", seed).isTrue();
    assertThat(rows(writes.people().get(0).value())).isPositive();
    assertThat(writes.done())
        .contains("create", "update", "delete", "conditional delete", "transaction")
        .contains("roll back", "revive", "expunge");
  }

  @Test
  void countsARevisionForEveryChange() {
    var robin = People.number();
    fhir.post("Patient", People.patient(robin));
    var before = revision(robin.value());

    var plan = Clinical.plan(new Reference(People.path(robin)), "Usual plan");
    var path = "CarePlan/" + fhir.post("CarePlan", plan).as(plan.getClass()).getIdPart();
    var created = revision(robin.value());
    new Internal(daos).delete(path);

    assertThat(created).isEqualTo(before + 1);
    assertThat(revision(robin.value())).isGreaterThan(created);
    assertThat(rows(robin.value())).isEqualTo(1);
  }

  @Test
  void leavesTheRevisionWhereNothingChanges() {
    var robin = People.number();
    var patient = People.patient(robin);
    patient.setId(robin.value());
    fhir.put(People.path(robin), patient);
    var before = revision(robin.value());

    assertThat(fhir.put(People.path(robin), patient).status()).isEqualTo(200);

    assertThat(revision(robin.value())).isEqualTo(before);
  }

  @Test
  void isFoundWrongWhereItIsWrong() {
    var robin = People.number();
    fhir.post("Patient", People.patient(robin));
    observe(robin.value());
    spoil(robin.value());

    var report = verification().verify(count -> {});

    assertThat(report.examples())
        .extracting(IndexDifference::kind)
        .containsExactlyInAnyOrder(
            IndexDifference.Kind.MISSING,
            IndexDifference.Kind.DIFFERENT,
            IndexDifference.Kind.SUPERFLUOUS);
    assertThat(report.revisionsMissing()).isEqualTo(2);
    mended(robin.value());
  }

  private void mended(String robin) {
    var mended = verification().rebuild(count -> {});

    assertThat(mended.examples()).hasSize(3);
    assertThat(verification().verify(count -> {}).isClean()).isTrue();
    assertThat(rows(robin)).isEqualTo(2);
  }

  // Without the Patient's row, with another version of the Observation's, and a row too many.
  private void spoil(String robin) {
    var mine = " where person = '%s' and resource_type = ".formatted(robin);
    jdbc.update(
        "insert into onestory.record_index select 'tmp-spoilt', resource_key, is_subject, heading,"
            + " resource_type, resource_id, version, source, labels, updated"
            + " from onestory.record_index"
            + mine
            + "'Patient'");
    jdbc.update("delete from onestory.record_index" + mine + "'Patient'");
    jdbc.update("update onestory.record_index set version = 7" + mine + "'Observation'");
    jdbc.update("delete from onestory.person_revision where person = ?", robin);
  }

  private void observe(String robin) {
    var observation = Clinical.observation(new Reference("Patient/" + robin), "Well");
    assertThat(fhir.post("Observation", observation).as(Observation.class).hasId()).isTrue();
  }

  private IndexVerification verification() {
    return new IndexVerification(dataSource, context);
  }

  private long revision(String person) {
    return List.copyOf(
            jdbc.queryForList(
                "select revision from onestory.person_revision where person = ?",
                Long.class,
                person))
        .get(0);
  }

  private int rows(String person) {
    return jdbc.queryForList(
            "select version from onestory.record_index where person = ?", Long.class, person)
        .size();
  }
}
