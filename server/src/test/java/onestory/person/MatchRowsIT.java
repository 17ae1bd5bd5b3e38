package onestory.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.testing.FhirHttp;
import onestory.testing.FhirHttp.Answer;
import onestory.testing.People;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** {@code Patient/$match} row by row: what is sent about one person, and whether it is them. */
@IntegrationTest
class MatchRowsIT {

  private static final NhsNumber ROBIN = People.number();
  private static final List<String> GIVEN = List.of("José", "Robin");
  private static final String FAMILY = "Ödland-O'Grady";

  @LocalServerPort private int port;

  private FhirHttp fhir;

  @BeforeEach
  void robin() {
    fhir = new FhirHttp(port);
    WriteForm.PUT.send(fhir, person(ROBIN, FAMILY, "1927-04-11"));
  }

  @ParameterizedTest
  @CsvSource({
    "by name,            José,  Ödland-O'Grady, 1927-04-11, ZZ99 9MA, true",
    "in capitals,        JOSÉ,  ÖDLAND-O'GRADY, 1927-04-11, ZZ99 9MA, true",
    "without accents,    jose,  odland o grady, 1927-04-11, zz999ma,  true",
    "by the second name, Robin, OdlandOGrady,   1927-04-11, ZZ999MA,  true",
    "names changed over, Ödland-O'Grady, José,  1927-04-11, ZZ99 9MA, false",
    "another given name, Anna,  Ödland-O'Grady, 1927-04-11, ZZ99 9MA, false",
    "another family,     José,  Odland,         1927-04-11, ZZ99 9MA, false",
    "another day,        José,  Ödland-O'Grady, 1927-04-12, ZZ99 9MA, false",
    "day and month changed over, José, Ödland-O'Grady, 1927-11-04, ZZ99 9MA, false",
    "another postcode,   José,  Ödland-O'Grady, 1927-04-11, ZZ99 9MB, false"
  })
  void findsThePersonByName(
      String why, String given, String family, String born, String postcode, boolean isFound) {
    var wanted = new Patient().setBirthDateElement(new DateType(born));
    wanted.addName().setFamily(family).addGiven(given);
    wanted.addAddress().setPostalCode(postcode);

    assertThat(found(match(wanted))).as(why).isEqualTo(isFound ? ROBIN.value() : "");
  }

  @ParameterizedTest
  @CsvSource({
    "'%s %s %s',  1927-04-11, true",
    "'%s-%s-%s',  1927-04-11, true",
    "' %s%s%s ',  1927-04-11, true",
    "'%s%s%s',    1927-04-12, false"
  })
  void findsThePersonByNumber(String written, String born, boolean isFound) {
    var number =
        written.formatted(
            ROBIN.value().substring(0, 3),
            ROBIN.value().substring(3, 6),
            ROBIN.value().substring(6));
    var wanted = new Patient().setBirthDateElement(new DateType(born));
    wanted.addIdentifier().setSystem(NhsNumber.SYSTEM).setValue(number);

    assertThat(found(match(wanted))).isEqualTo(isFound ? ROBIN.value() : "");
  }

  @ParameterizedTest
  @CsvSource({
    "9990000019, 1927-04-11, nhs-number-check-digit",
    "999000001,  1927-04-11, nhs-number-ten-digits",
    "9999999999, 1927-04-11, nhs-number-placeholder",
    "9990000018, 1927-04,    match-input",
    "9990000018, ,           match-input",
    ",           1927-04-11, match-input"
  })
  void refusesWhatFindsNobodyForCertain(
      @org.jspecify.annotations.Nullable String number,
      @org.jspecify.annotations.Nullable String born,
      String rule) {
    var wanted = new Patient();
    wanted.addName().setFamily(FAMILY).addGiven("José");
    if (born != null) {
      wanted.setBirthDateElement(new DateType(born));
    }
    if (number != null) {
      wanted.addIdentifier().setSystem(NhsNumber.SYSTEM).setValue(number);
    }

    var answer = match(wanted);

    assertThat(List.of(answer.status(), answer.rule())).isEqualTo(List.of(422, rule));
    assertThat(answer.expression()).startsWith("Parameters.parameter.resource");
  }

  @Test
  void refusesToLookForNobody() {
    var empty = fhir.post("Patient/$match", new Parameters());
    var wrong = new Parameters();
    wrong.addParameter().setName("resource").setResource(new Organization());

    assertThat(List.of(empty.status(), empty.rule())).isEqualTo(List.of(422, "match-input"));
    assertThat(fhir.post("Patient/$match", wrong).rule()).isEqualTo("match-input");
  }

  @Test
  void findsTheDeadAndNotThoseOutOfUse() {
    var dead = person(People.number(), "Deadman", "1927-04-12").setDeceased(new BooleanType(true));
    var left = person(People.number(), "Leftman", "1927-04-12").setActive(false);
    fhir.post("Patient", dead);
    fhir.post("Patient", left);

    assertThat(found(match(dead))).isEqualTo(dead.getIdentifierFirstRep().getValue());
    assertThat(found(match(named(dead)))).isEqualTo(dead.getIdentifierFirstRep().getValue());
    assertThat(found(match(left))).isEmpty();
    assertThat(found(match(named(left)))).isEmpty();
  }

  @Test
  void findsARestrictedPersonByTheNumberAlone() {
    var hidden = person(People.number(), "Hiddenman", "1927-04-13");
    hidden
        .getMeta()
        .addSecurity()
        .setSystem("http://terminology.hl7.org/CodeSystem/v3-Confidentiality")
        .setCode("R");
    fhir.post("Patient", hidden);

    assertThat(found(match(hidden))).isEqualTo(hidden.getIdentifierFirstRep().getValue());
    assertThat(found(match(named(hidden)))).isEmpty();
  }

  @Test
  void findsTheSurvivorOfAMergeByTheCurrentNumber() {
    var old = person(People.number(), "Mergeman", "1927-04-14");
    var now = person(People.number(), "Mergeman", "1927-04-14");
    fhir.post("Patient", old);
    fhir.post("Patient", now);
    assertThat(found(match(named(now)))).isEmpty();
    var merge = new Parameters();
    merge.addParameter().setName("source-patient").setValue(reference(old));
    merge.addParameter().setName("target-patient").setValue(reference(now));
    assertThat(fhir.post("Patient/$merge", merge).status()).isEqualTo(200);

    assertThat(found(match(old))).isEmpty();
    assertThat(found(match(now))).isEqualTo(now.getIdentifierFirstRep().getValue());
    assertThat(found(match(named(old)))).isEqualTo(now.getIdentifierFirstRep().getValue());
  }

  private Answer match(Patient wanted) {
    var parameters = new Parameters();
    parameters.addParameter().setName("resource").setResource(wanted);
    parameters.addParameter().setName("onlyCertainMatches").setValue(new BooleanType(true));
    return fhir.post("Patient/$match", parameters);
  }

  private static String found(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.as(Bundle.class).getEntry().stream()
        .map(entry -> entry.getResource().getIdPart())
        .collect(Collectors.joining(","));
  }

  private static Reference reference(Patient patient) {
    return new Reference("Patient/" + patient.getIdentifierFirstRep().getValue());
  }

  private static Patient named(Patient patient) {
    return patient.copy().setIdentifier(null);
  }

  private static Patient person(NhsNumber number, String family, String born) {
    var patient = People.patient(number).setBirthDateElement(new DateType(born));
    patient.getNameFirstRep().setFamily(family).setGiven(null);
    GIVEN.forEach(patient.getNameFirstRep()::addGiven);
    patient.addAddress().setPostalCode("ZZ99 9MA");
    return patient;
  }
}
