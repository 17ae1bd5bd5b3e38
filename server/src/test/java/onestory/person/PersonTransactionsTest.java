package onestory.person;

import static onestory.person.Numbered.JUNE;
import static onestory.person.Numbered.ROBIN;
import static onestory.person.Numbered.patient;
import static onestory.person.RuleOf.refused;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.model.util.JpaConstants;
import onestory.nhsnumber.NhsNumber;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTransactionsTest {

  private static final FhirContext R4 = FhirContext.forR4Cached();

  private final PersonTransactions transactions =
      new PersonTransactions(
          new PatientCreation(
              Numbered.identity(NhsNumberCheck.REFUSE),
              id -> JUNE.equals(id) ? Presence.KNOWN : Presence.NONE),
          new PersonReferences(R4));
  private final Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);

  @Test
  void giveACreatedPatientItsNumberAsServerAssignedId() {
    var robin = entry(HTTPVerb.POST, "Patient", patient("999 000 0018")).getResource();

    transactions.prepare(bundle);

    assertThat(robin.getUserData(JpaConstants.RESOURCE_ID_SERVER_ASSIGNED_VALUE)).isEqualTo(ROBIN);
  }

  @Test
  void refuseToCreateAKnownPatientWithoutCondition() {
    entry(HTTPVerb.POST, "Patient", patient(JUNE));

    assertThat(refused(() -> transactions.prepare(bundle)))
        .isEqualTo(new RuleOf(409, "patient-exists", ""));
  }

  @Test
  void mayCreateAKnownPatientConditionally() {
    var entry = entry(HTTPVerb.POST, "Patient", patient(JUNE));
    entry.getRequest().setIfNoneExist("identifier=" + JUNE);

    transactions.prepare(bundle);

    assertThat(entry.getRequest().getIfNoneExist())
        .isEqualTo("Patient?identifier=" + NhsNumber.SYSTEM + "|" + JUNE);
  }

  @Test
  void turnAConditionalUpdateIntoOneByNumber() {
    var entry = entry(HTTPVerb.PUT, "Patient?identifier=999%20000%200018", patient(ROBIN));

    transactions.prepare(bundle);

    assertThat(entry.getRequest().getUrl()).isEqualTo("Patient/" + ROBIN);
    assertThat(entry.getResource().getIdElement().getIdPart()).isEqualTo(ROBIN);
  }

  @Test
  void nameThePersonInEveryReference() {
    var observation = new Observation().setSubject(new Reference("Patient?identifier=" + ROBIN));
    entry(HTTPVerb.POST, "Observation", observation);

    transactions.prepare(bundle);

    assertThat(observation.getSubject().getReference()).isEqualTo("Patient/" + ROBIN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Patient/9990000018?_format=json",
        "Patient/9990000018/$everything?_count=10",
        "Observation/$lastn?subject=Patient/9990000018"
      })
  void leaveUrlsOfInstancesAndOperationsAlone(String url) {
    var entry = bundle.addEntry();
    entry.getRequest().setMethod(HTTPVerb.GET).setUrl(url);

    transactions.prepare(bundle);

    assertThat(entry.getRequest().getUrl()).isEqualTo(url);
  }

  @Test
  void changeNothingTheSecondTime() {
    entry(HTTPVerb.POST, "Patient", patient("999 000 0018"));
    entry(HTTPVerb.PUT, "Patient?identifier=" + JUNE, patient(JUNE));
    entry(HTTPVerb.POST, "Patient", patient()).getRequest().setIfNoneExist("identifier=a|b c");
    var logical = new Reference();
    logical.getIdentifier().setSystem(NhsNumber.SYSTEM).setValue(ROBIN);
    entry(HTTPVerb.POST, "Observation", new Observation().setSubject(logical));
    transactions.prepare(bundle);
    var once = R4.newJsonParser().encodeResourceToString(bundle);
    var id = assignedId();

    transactions.prepare(bundle);

    assertThat(R4.newJsonParser().encodeResourceToString(bundle)).isEqualTo(once);
    assertThat(assignedId()).isEqualTo(id);
  }

  private Object assignedId() {
    var patient = bundle.getEntry().get(2).getResource();
    return patient.getUserData(JpaConstants.RESOURCE_ID_SERVER_ASSIGNED_VALUE);
  }

  private BundleEntryComponent entry(HTTPVerb method, String url, Resource resource) {
    var entry = bundle.addEntry().setResource(resource);
    entry.getRequest().setMethod(method).setUrl(url);
    return entry;
  }
}
