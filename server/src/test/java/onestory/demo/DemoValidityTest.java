package onestory.demo;

import static onestory.demo.Told.TOLD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
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
