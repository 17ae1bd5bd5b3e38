package onestory.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.testing.Clinical;
import onestory.testing.FhirHttp;
import onestory.testing.People;
import onestory.testing.Transaction;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** However a sender names a person, it is the person with that number. */
@IntegrationTest
class PersonIngestIT {

  private static final String BY_SYSTEM = "identifier=" + NhsNumber.SYSTEM + "|";

  @LocalServerPort private int port;

  private final NhsNumber number = People.number();
  private final Patient robin = People.patient(number);
  private FhirHttp fhir;

  @BeforeEach
  void client() {
    fhir = new FhirHttp(port);
  }

  @Test
  void takesAPutUnderTheNumber() {
    robin.setId(number.value());

    assertThat(fhir.put(People.path(number), robin).status()).isEqualTo(201);
    assertThat(storedAs()).isEqualTo("Patient/%s/_history/1".formatted(number.value()));
  }

  @Test
  void givesAPostedPatientTheNumberAsId() {
    var answer = fhir.post("Patient", robin);

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.header("Location"))
        .endsWith("/Patient/%s/_history/1".formatted(number.value()));
    assertThat(storedAs()).endsWith("/1");
  }

  @Test
  void refusesToPostAKnownPersonAndSaysWhereTheyAre() {
    fhir.post("Patient", robin);

    var answer = fhir.post("Patient", People.patient(number));

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.rule()).isEqualTo("patient-exists");
    assertThat(storedAs()).endsWith("/1");
  }

  @Test
  void namesTheLocationOfAKnownPerson() {
    fhir.post("Patient", robin);

    assertThat(fhir.post("Patient", People.patient(number)).header("Location"))
        .isEqualTo(fhir.base() + People.path(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {BY_SYSTEM + "%s", "identifier=%s", "Patient?identifier=%s"})
  void createsConditionallyOnce(String condition) {
    var header = condition.formatted(number.value());

    assertThat(fhir.post("Patient", robin, "If-None-Exist", header).status()).isEqualTo(201);
    assertThat(fhir.post("Patient", robin, "If-None-Exist", header).status()).isEqualTo(200);
    assertThat(storedAs()).endsWith("/1");
  }

  @Test
  void createsConditionallyByANumberWithSpaces() {
    fhir.post("Patient", robin);
    var header = BY_SYSTEM + number.display().replace(" ", "%20");

    assertThat(fhir.post("Patient", robin, "If-None-Exist", header).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {BY_SYSTEM + "%s", "identifier=%s"})
  void updatesConditionally(String condition) {
    var url = "Patient?" + condition.formatted(number.value());

    assertThat(fhir.put(url, robin).status()).isEqualTo(201);
    assertThat(fhir.put(url, robin.copy().setActive(true)).status()).isEqualTo(200);
    assertThat(storedAs()).isEqualTo("Patient/%s/_history/2".formatted(number.value()));
  }

  @Test
  void updatesConditionallyByANumberWithSpaces() {
    fhir.post("Patient", robin);
    var url = "Patient?" + BY_SYSTEM + number.display().replace(" ", "%20");

    assertThat(fhir.put(url, robin.copy().setActive(true)).status()).isEqualTo(200);
    assertThat(storedAs()).endsWith("/2");
  }

  @Test
  void takesATransactionThatNamesThePersonByUuid() {
    var uuid = "urn:uuid:" + UUID.randomUUID();
    var transaction = new Transaction().post(uuid, robin).post(plan(new Reference(uuid)));

    assertThat(fhir.post("", transaction.bundle()).status()).isEqualTo(200);

    assertThat(plansOfRobin()).hasSize(1);
  }

  @Test
  void takesATransactionThatCreatesThePersonConditionally() {
    for (var i = 0; i < 2; i++) {
      var uuid = "urn:uuid:" + UUID.randomUUID();
      var transaction =
          new Transaction()
              .post(uuid, robin, BY_SYSTEM + number.value())
              .post(plan(new Reference(uuid)));
      assertThat(fhir.post("", transaction.bundle()).status()).isEqualTo(200);
    }

    assertThat(plansOfRobin()).hasSize(2);
    assertThat(storedAs()).endsWith("/1");
  }

  @Test
  void takesATransactionThatUpdatesThePersonConditionally() {
    var uuid = "urn:uuid:" + UUID.randomUUID();
    var transaction =
        new Transaction()
            .put("Patient?" + BY_SYSTEM + number.value(), robin)
            .post(plan(new Reference(uuid)));
    transaction.bundle().getEntryFirstRep().setFullUrl(uuid);

    assertThat(fhir.post("", transaction.bundle()).status()).isEqualTo(200);

    assertThat(plansOfRobin()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Patient/%s", "Patient?identifier=%s", "Patient?" + BY_SYSTEM + "%s"})
  void takesReferencesToThePerson(String form) {
    fhir.post("Patient", robin);
    var reference = form.formatted(number.value());

    assertThat(fhir.post("CarePlan", plan(new Reference(reference))).status()).isEqualTo(201);
    var transaction = new Transaction().post(plan(new Reference(reference)));
    assertThat(fhir.post("", transaction.bundle()).status()).isEqualTo(200);

    assertThat(plansOfRobin()).hasSize(2);
  }

  @Test
  void takesLogicalReferencesToThePerson() {
    fhir.post("Patient", robin);
    var logical = new Reference();
    logical.getIdentifier().setSystem(NhsNumber.SYSTEM).setValue(number.display());

    var answer = fhir.post("CarePlan", plan(logical));

    assertThat(answer.as(CarePlan.class).getSubject().getReference())
        .isEqualTo(People.path(number));
    assertThat(plansOfRobin()).hasSize(1);
  }

  @Test
  void takesReferencesOfATransactionBeforeThePersonInIt() {
    var transaction =
        new Transaction()
            .post(plan(new Reference("Patient?identifier=" + number.value())))
            .put(People.path(number), robin);

    assertThat(fhir.post("", transaction.bundle()).status()).isEqualTo(200);

    assertThat(plansOfRobin()).hasSize(1);
  }

  private static CarePlan plan(Reference subject) {
    return Clinical.plan(subject, "Usual plan");
  }

  private String storedAs() {
    return FhirHttp.version(fhir.get(People.path(number)).as(Patient.class));
  }

  private java.util.List<String> plansOfRobin() {
    return fhir.all("CarePlan?patient=" + number.value());
  }
}
