package onestory.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TimeZone;
import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.testing.Clinical;
import onestory.testing.FhirHttp;
import onestory.testing.People;
import onestory.testing.Transaction;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Days are London's by whichever way they are asked for. */
@IntegrationTest
class DayWaysIT {

  private static final Coding HOME = new Coding("urn:example:seen", "home", "At home");

  @LocalServerPort private int port;
  @Autowired private JdbcTemplate jdbc;

  private final NhsNumber robin = People.number();
  private FhirHttp fhir;
  private String seen = "";

  /** Seen on 1 August, which UTC calls 31 July. */
  @BeforeEach
  void seenInTheFirstHourOfAugust() {
    fhir = new FhirHttp(port);
    fhir.post("Patient", People.patient(robin));
    seen = "Observation/" + stored("2026-07-31T23:30:00Z");
  }

  private String stored(String effective) {
    var answer = fhir.post("Observation", observation(effective));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.as(Observation.class).getIdPart();
  }

  private Observation observation(String effective) {
    var observation = Clinical.observation(new Reference(People.path(robin)), "Seen");
    observation.setCode(new CodeableConcept(HOME));
    return observation.setEffective(new DateTimeType(effective));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "date=2026-08-01 1",
        "date=2026-07-31 0",
        "date=ge2026-08-01&date=lt2026-08-02 1",
        "date=gt2026-07-31&date=lt2026-08-01 0",
        "date:missing=false 1",
        "date:missing=true 0",
        "code-value-date=home$2026-08-01 0",
        "combo-code=home&date=2026-08-01 1"
      })
  void areFoundBetweenBounds(String dates, int count) {
    var query = "patient=%s&%s".formatted(robin.value(), dates).replace("$", "%24");

    assertThat(fhir.all("Observation?" + query)).hasSize(count);
    assertThat(searchInABatch("Observation?" + query).getEntry()).hasSize(count);
  }

  @Test
  void areFoundThroughAChain() {
    var encounter = new Encounter().setStatus(Encounter.EncounterStatus.FINISHED);
    encounter.setClass_(new Coding("http://terminology.hl7.org/CodeSystem/v3-ActCode", "HH", ""));
    encounter.setSubject(new Reference(People.path(robin)));
    encounter.getPeriod().setStartElement(new DateTimeType("2026-10-25T23:30:00Z"));
    encounter.getPeriod().setEndElement(new DateTimeType("2026-10-25T23:45:00Z"));
    var visit = fhir.post("Encounter", encounter).as(Encounter.class).getIdPart();
    var observation = observation("2026-10-25T23:40:00Z");
    observation.setEncounter(new Reference("Encounter/" + visit));
    fhir.post("Observation", observation);
    var query = "Observation?patient=%s&encounter:Encounter.date=".formatted(robin.value());

    assertThat(fhir.all(query + "2026-10-25")).hasSize(1);
    assertThat(fhir.all(query + "2026-10-26")).isEmpty();
    assertThat(fhir.all(query + "2026-10-24,2026-10-25")).hasSize(1);
    assertThat(fhir.all(query + "ap2026-10-25")).hasSize(1);
  }

  @Test
  void decideAConditionalWrite() {
    var august = "Observation?patient=%s&date=2026-08-01".formatted(robin.value());
    var july = "patient=%s&date=2026-07-31".formatted(robin.value());
    var again = observation("2026-07-31T23:45:00Z");

    assertThat(fhir.put(august, again).status()).isEqualTo(200);
    assertThat(
            fhir.post(
                    "Observation",
                    again,
                    "If-None-Exist",
                    "date=2026-08-01&code=home&patient=" + robin.value())
                .status())
        .isEqualTo(200);
    var created = observation("2026-07-31T22:30:00Z");
    assertThat(fhir.post("Observation", created, "If-None-Exist", july).status()).isEqualTo(201);
    var bundle =
        new Transaction()
            .post("urn:uuid:7a4cbd7e-6f4c-4f4a-9d5c-0d8d0c8f3f11", created, july)
            .bundle();
    assertThat(fhir.post("", bundle).status()).isEqualTo(200);
    assertThat(fhir.all("Observation?patient=" + robin.value())).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-24T22:59:59.999, 2026-10-24",
    "2026-10-24T23:00:00.000, 2026-10-25",
    "2026-10-25T00:30:00.000, 2026-10-25",
    "2026-10-25T01:30:00.000, 2026-10-25",
    "2026-10-25T23:59:59.999, 2026-10-25",
    "2026-03-29T23:00:00.000, 2026-03-30"
  })
  void areFoundByTheTimeOfTheirLastUpdate(String utc, String day) {
    updatedAt(utc);
    var query = "Observation?_id=%s&_lastUpdated=".formatted(seen.substring(12));

    assertThat(fhir.all(query + day)).hasSize(1);
    assertThat(fhir.all(query + "ge" + day + "&_lastUpdated=le" + day)).hasSize(1);
    for (var prefix : new String[] {"gt", "lt", "ne", "sa", "eb"}) {
      assertThat(fhir.all(query + prefix + day)).as(prefix).isEmpty();
    }
    var read = fhir.get(seen).as(Observation.class).getMeta().getLastUpdated();
    assertThat(read.toInstant()).hasToString(utc.replace(".000", "") + "Z");
  }

  @Test
  void areLondonsInTheWholeProcess() {
    assertThat(TimeZone.getDefault().getID()).isEqualTo("Europe/London");
  }

  // As if it had been written at that moment: HAPI keeps it in UTC.
  private void updatedAt(String utc) {
    jdbc.update(
        "update hfj_resource set res_updated = ?::timestamp where fhir_id = ?",
        utc,
        seen.substring("Observation/".length()));
    jdbc.update(
        "update hfj_res_ver set res_updated = ?::timestamp where res_id = (select res_id from"
            + " hfj_resource where fhir_id = ?)",
        utc,
        seen.substring("Observation/".length()));
    jdbc.update(
        "update onestory.record_index set updated = ?::timestamp at time zone 'UTC' where resource_key ="
            + " (select res_id from hfj_resource where fhir_id = ?)",
        utc,
        seen.substring("Observation/".length()));
  }

  private Bundle searchInABatch(String url) {
    var batch = new Bundle().setType(BundleType.BATCH);
    batch.addEntry().getRequest().setMethod(HTTPVerb.GET).setUrl(url);
    var answer = fhir.post("", batch).as(Bundle.class);
    return (Bundle) answer.getEntryFirstRep().getResource();
  }
}
