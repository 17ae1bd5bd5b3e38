package onestory.demo;

import static onestory.demo.Told.TOLD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onestory.profiles.ProfilePackage;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.ValueSet.ConceptReferenceComponent;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.junit.jupiter.api.Test;

/** Demo data are loaded without validation, because of this. */
class DemoValidityTest {

  private static final Validity VALIDITY = new Validity();
  private static final int LONG = 50;
  private static final int SAMPLED = 20;

  @Test
  void holdsForOrganisationsAndProfessionals() {
    var directory =
        TOLD.town().directory().stream()
            .flatMap(b -> b.getEntry().stream())
            .map(BundleEntryComponent::getResource);

    assertValid(directory.toList());
  }

  @Test
  void holdsForEverybodyDocumented() {
    assertValid(
        TOLD.town().people().stream()
            .flatMap(person -> sampled(TOLD.record(person.id())))
            .toList());
  }

  @Test
  void holdsForEveryTenthOfTheOthers() {
    var others =
        Told.all(Patient.class, TOLD.everything().toList()).stream()
            .map(p -> p.getIdElement().getIdPart())
            .filter(id -> TOLD.town().people().stream().noneMatch(p -> p.id().equals(id)))
            .toList();

    assertValid(
        IntStream.range(0, SAMPLED)
            .mapToObj(i -> others.get(i * others.size() / SAMPLED))
            .flatMap(id -> TOLD.record(id).stream())
            .toList());
  }

  @Test
  void isLostWithoutWhatFhirOrAProfileAsksFor() {
    var record = TOLD.recordOf("Mrs A");
    var plan = Told.all(CarePlan.class, record).get(0).copy();
    plan.setTitle(null).setCategory(null);
    var observation = Told.all(Observation.class, record).get(0).copy();
    observation.setStatus(null);
    var referral = Told.all(ServiceRequest.class, record).get(1).copy();
    referral.setAuthoredOn(null);

    assertThat(Stream.of(plan, observation, referral).map(VALIDITY::errorsOf))
        .noneMatch(List::isEmpty);
  }

  @Test
  void usesTheCodesOfPlanTypesAndReferralStates() {
    var everything = TOLD.everything().toList();
    var types = codes("plan-type");
    var states = codes("referral-status");

    assertThat(Told.all(CarePlan.class, everything))
        .isNotEmpty()
        .allMatch(plan -> types.contains(code(plan.getCategoryFirstRep())));
    assertThat(Told.all(Task.class, everything))
        .isNotEmpty()
        .allMatch(task -> states.contains(code(task.getBusinessStatus())));
  }

  private static List<String> codes(String valueSet) {
    return ProfilePackage.load().valueSets().stream()
        .filter(list -> list.getIdElement().getIdPart().equals(valueSet))
        .flatMap(list -> list.getCompose().getInclude().stream())
        .flatMap(DemoValidityTest::codes)
        .toList();
  }

  private static Stream<String> codes(ConceptSetComponent included) {
    var named = included.getConcept().stream().map(ConceptReferenceComponent::getCode);
    var all =
        ProfilePackage.load().codeSystems().stream()
            .filter(system -> system.getUrl().equals(included.getSystem()))
            .flatMap(system -> system.getConcept().stream())
            .map(ConceptDefinitionComponent::getCode);
    return (included.hasConcept() ? named : all).map(code -> included.getSystem() + "|" + code);
  }

  private static String code(CodeableConcept concept) {
    return concept.getCodingFirstRep().getSystem() + "|" + concept.getCodingFirstRep().getCode();
  }

  private static void assertValid(List<Resource> resources) {
    assertThat(resources).isNotEmpty();
    assertThat(resources.parallelStream().flatMap(r -> VALIDITY.errorsOf(r).stream()).toList())
        .isEmpty();
  }

  // A long record is one of a kind; its measurements are alike.
  private static Stream<Resource> sampled(List<Resource> record) {
    var step = Math.max(1, record.size() / LONG);
    return IntStream.range(0, record.size()).filter(i -> i % step == 0).mapToObj(record::get);
  }
}
