package onestory.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BelongingTest {

  private static final FhirContext R4 = FhirContext.forR4Cached();

  private final Belonging belonging =
      new Belonging(new ChangeProperties(true, Set.of("CarePlan", "Patient"), false));

  static Stream<String> types() {
    return PersonElements.types(R4);
  }

  @Test
  void coversTheTypesOfARecord() {
    assertThat(types())
        .hasSizeGreaterThan(55)
        .contains("Observation", "Task", "Coverage", "Appointment", "Provenance", "Device")
        .doesNotContain("Organization", "Practitioner", "Location", "Group");
  }

  @Test
  void coversThePatientCompartment() {
    var compartment =
        R4.getResourceTypes().stream()
            .filter(type -> !PersonElements.OTHERS.contains(type))
            .filter(
                type ->
                    R4.getResourceDefinition(type).getSearchParams().stream()
                        .map(RuntimeSearchParam::getProvidesMembershipInCompartments)
                        .anyMatch(
                            compartments ->
                                compartments != null && compartments.contains("Patient")));

    assertThat(compartment.toList()).hasSizeGreaterThan(55).isSubsetOf(types().toList());
  }

  @ParameterizedTest
  @MethodSource("types")
  void refusesEveryTypeAnotherPerson(String type) {
    var element = PersonElements.of(R4, type);
    var robins = element.naming("9990000018");
    var junes = element.naming("9990000026");

    assertThatExceptionOfType(UnprocessableEntityException.class)
        .isThrownBy(() -> belonging.requireSamePerson(robins, junes))
        .satisfies(refusal -> assertThat(expression(refusal)).isEqualTo(element.path()));
    assertThatCode(() -> belonging.requireSamePerson(robins, element.naming("9990000018")))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("types")
  void refusesEveryTypeToLeaveItsPerson(String type) {
    var robins = PersonElements.of(R4, type).naming("9990000018");
    var nobodys = (Resource) R4.getResourceDefinition(type).newInstance();

    assertThatExceptionOfType(UnprocessableEntityException.class)
        .isThrownBy(() -> belonging.requireSamePerson(robins, nobodys));
  }

  @Test
  void letsAPersonBeAdded() {
    var robin = new Reference("Patient/9990000018");
    var observation = new Observation().setSubject(robin);

    assertThatCode(
            () ->
                belonging.requireSamePerson(
                    observation, observation.copy().addPerformer(new Reference("Patient/1"))))
        .doesNotThrowAnyException();
  }

  @Test
  void refusesAnotherOrganisation() {
    assertThatExceptionOfType(UnprocessableEntityException.class)
        .isThrownBy(() -> organisations(new Observation(), "urn:ods:RK9#abc", "urn:ods:Z9C"))
        .satisfies(refusal -> assertThat(expression(refusal)).isEqualTo("Observation.meta.source"));
    assertThatExceptionOfType(UnprocessableEntityException.class)
        .isThrownBy(() -> organisations(new Observation(), "urn:ods:RK9", "urn:example:x"));
  }

  @Test
  void keepsTheOwnerWhereNoneIsNamed() {
    assertThat(organisations(new Observation(), "urn:ods:RK9#abc", "")).isEqualTo("urn:ods:RK9");
    assertThat(organisations(new Patient(), "urn:ods:RK9#abc", "")).isEqualTo("urn:ods:RK9");
  }

  @Test
  void keepsTheOwnerOfASharedResource() {
    assertThat(organisations(new CarePlan(), "urn:ods:RK9", "urn:ods:Z9C"))
        .isEqualTo("urn:ods:RK9");
  }

  @Test
  void letsAnOrganisationTakeWhatNobodyOwns() {
    assertThat(organisations(new Observation(), "", "urn:ods:Z9C")).isEqualTo("urn:ods:Z9C");
  }

  @Test
  void knowsPatientsToBelongToNoOrganisation() {
    assertThat(organisations(new Patient(), "urn:ods:RK9", "urn:ods:Z9C")).isEqualTo("urn:ods:Z9C");
  }

  private String organisations(Resource resource, String before, String sent) {
    var previous = resource.copy();
    previous.getMeta().setSource(before);
    var now = resource.copy();
    now.getMeta().setSource(sent);

    belonging.keepOwner(previous, now);
    belonging.keepOwner(previous, now);
    belonging.requireSameOrganisation(previous, now);
    return now.getMeta().getSource();
  }

  private static String expression(BaseServerResponseException refusal) {
    var outcome = (OperationOutcome) refusal.getOperationOutcome();
    return outcome.getIssueFirstRep().getExpression().get(0).asStringValue();
  }
}
