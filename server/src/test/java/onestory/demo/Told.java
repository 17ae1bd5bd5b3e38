package onestory.demo;

import ca.uhn.fhir.context.FhirContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** The demo town as the tests read it. */
final class Told {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  static final FhirContext R4 = FhirContext.forR4Cached();

  private static final String PATIENT = "Patient/";

  static final Told TOLD = new Told();

  private final DemoTown town = DemoTown.generate(200, 1950, TODAY);
  private final Map<String, List<Resource>> records = new HashMap<>();

  private Told() {
    everything().forEach(r -> persons(r).forEach(id -> into(id).add(r)));
  }

  DemoTown town() {
    return town;
  }

  Stream<Resource> everything() {
    return town.transactions().stream()
        .flatMap(b -> b.getEntry().stream())
        .map(Bundle.BundleEntryComponent::getResource);
  }

  /** The person whose situation begins with these words. */
  DemoPerson person(String situation) {
    return town.people().stream()
        .filter(p -> p.situation().startsWith(situation))
        .findFirst()
        .orElseThrow();
  }

  Patient patient(String situation) {
    return all(Patient.class, record(person(situation).id())).get(0);
  }

  /** The Patient and everything that refers to it. */
  List<Resource> record(String id) {
    return List.copyOf(into(id));
  }

  List<Resource> recordOf(String situation) {
    return record(person(situation).id());
  }

  static <T extends Resource> List<T> all(Class<T> type, List<Resource> resources) {
    return resources.stream().filter(type::isInstance).map(type::cast).toList();
  }

  static Stream<String> references(Resource resource) {
    return R4.newTerser().getAllPopulatedChildElementsOfType(resource, Reference.class).stream()
        .map(Reference::getReference);
  }

  static String url(Resource resource) {
    return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
  }

  private List<Resource> into(String id) {
    return records.computeIfAbsent(id, anybody -> new ArrayList<>());
  }

  private static Stream<String> persons(Resource resource) {
    if (resource instanceof Patient) {
      return Stream.of(resource.getIdElement().getIdPart());
    }
    return references(resource)
        .filter(reference -> reference.startsWith(PATIENT))
        .map(reference -> reference.substring(PATIENT.length()))
        .distinct();
  }
}
