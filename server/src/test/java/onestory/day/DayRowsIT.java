package onestory.day;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.testing.Clinical;
import onestory.testing.FhirHttp;
import onestory.testing.People;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The table of the page: what is stored, how it is asked for, and whether it is found. */
@IntegrationTest
class DayRowsIT {

  @LocalServerPort private int port;

  private final NhsNumber robin = People.number();
  private FhirHttp fhir;

  @BeforeEach
  void person() {
    fhir = new FhirHttp(port);
    var patient = People.patient(robin);
    patient.setBirthDateElement(new DateType("1950-07-31"));
    fhir.post("Patient", patient);
  }

  @ParameterizedTest
  @CsvSource({
    // 29 March has 23 hours.
    "2026-03-29T00:00:00Z, 2026-03-29, true",
    "2026-03-28T19:00:00-05:00, 2026-03-29, true",
    "2026-03-29T22:59:59Z, 2026-03-29, true",
    "2026-03-29T23:00:00Z, 2026-03-29, false",
    "2026-03-29T23:00:00Z, 2026-03-30, true",
    "2026-03-30T00:00:00+01:00, 2026-03-30, true",
    // 25 October has 25.
    "2026-10-24T23:00:00Z, 2026-10-25, true",
    "2026-10-24T22:59:59Z, 2026-10-25, false",
    "2026-10-25T01:30:00+01:00, 2026-10-25, true",
    "2026-10-25T01:30:00Z, 2026-10-25, true",
    "2026-10-25T23:59:59Z, 2026-10-25, true",
    "2026-10-25T19:00:00-05:00, 2026-10-26, true",
    "2026-10-25T01:30:00Z, gt2026-10-25T01:30:00%2B01:00, true",
    // The last hour of a day, a month, a year.
    "2026-07-31T22:30:00Z, 2026-07-31, true",
    "2026-07-31T23:30:00Z, 2026-08, true",
    "2026-07-31T23:30:00Z, 2026-07, false",
    "2026-12-31T23:30:00Z, 2026, true",
    "2026-01-14T23:30:00Z, 2026-01-14, true",
    // What is stored as a day is London's day, and a part of its month and year.
    "2026-03-29, ge2026-03-29T00:00:00Z, true",
    "2026-03-29, gt2026-03-29T22:59:59Z, false",
    "2026-03-29, 2026-03, true",
    "2026-03, 2026-03-29, false",
    "2026-03, ge2026-03-29, true",
    "2026, sa2025-12-31, true",
    "2026, ne2026, false",
    // A month's ge and le are of all its days.
    "2026-03-02, ge2026-03, true",
    "2026-03-30, le2026-03, true"
  })
  void findsADay(String stored, String asked, boolean isFound) {
    var observation = Clinical.observation(new Reference(People.path(robin)), "Seen");
    observation.setEffective(new DateTimeType(stored));
    assertThat(fhir.post("Observation", observation).status()).isEqualTo(201);
    var query = "patient=%s&date=%s".formatted(robin.value(), asked);

    assertThat(fhir.all("Observation?" + query)).hasSize(isFound ? 1 : 0);
    var xml = fhir.get("Observation?" + query, "Accept", "application/fhir+xml");
    var found = FhirContext.forR4Cached().newXmlParser().parseResource(Bundle.class, xml.body());
    assertThat(found.getEntry()).hasSize(isFound ? 1 : 0);
    var posted = fhir.postForm("Observation/_search", query);
    assertThat(posted.as(Bundle.class).getEntry()).hasSize(isFound ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "1950-07-31, true",
    "1950-07-30, false",
    "1950-08-01, false",
    "1950-07, true",
    "lt1950-08-01, true",
    "ge1950-07-31, true",
    "gt1950-07-31, false"
  })
  void findsABirthDate(String asked, boolean isFound) {
    assertThat(fhir.all("Patient?_id=%s&birthdate=%s".formatted(robin.value(), asked)))
        .hasSize(isFound ? 1 : 0);
  }
}
