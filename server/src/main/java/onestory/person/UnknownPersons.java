package onestory.person;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.model.util.JpaConstants;
import ca.uhn.fhir.util.FhirTerser;
import ca.uhn.fhir.util.ResourceReferenceInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onestory.fhir.Refusals;
import onestory.fhir.Sender;
import onestory.nhsnumber.NhsNumber;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/** Refuses what is about somebody who is not here, or makes a stub where the sender is trusted. */
final class UnknownPersons {

  private final FhirTerser terser;
  private final KnownPersons known;
  private final PatientStubs stubs;
  private final List<String> stubSenders;

  UnknownPersons(
      FhirContext context, KnownPersons known, PatientStubs stubs, List<String> stubSenders) {
    this.terser = context.newTerser();
    this.known = known;
    this.stubs = stubs;
    this.stubSenders = List.copyOf(stubSenders);
  }

  /** Sees to the people whom a resource names. */
  void require(Resource resource) {
    require(resource, new HashSet<>());
  }

  /** Like {@link #require(Resource)} for a transaction, which may bring people along. */
  void requireEach(Bundle bundle) {
    var here = new HashSet<String>();
    bundle.getEntry().stream().flatMap(UnknownPersons::brought).forEach(here::add);
    bundle.getEntry().stream()
        .filter(BundleEntryComponent::hasResource)
        .forEach(entry -> require(entry.getResource(), here));
  }

  private void require(Resource resource, Set<String> here) {
    for (var reference : terser.getAllResourceReferences(resource)) {
      var person = person(reference).filter(id -> !here.contains(id));
      if (person.isPresent() && !known.contains(person.get())) {
        stubOrRefuse(resource, reference, person.get());
      }
      person.ifPresent(here::add);
    }
  }

  private void stubOrRefuse(Resource resource, ResourceReferenceInfo reference, String person) {
    var mayMakeStub =
        Sender.of(resource).map(Sender::ods).filter(stubSenders::contains).isPresent();
    var number = NhsNumber.parse(person).filter(valid -> valid.value().equals(person));
    if (!mayMakeStub || number.isEmpty()) {
      throw Refusals.unprocessable(
          IdentityRules.UNKNOWN_PERSON, resource.fhirType() + "." + reference.getName());
    }
    stubs.make(number.get());
  }

  private static Optional<String> person(ResourceReferenceInfo reference) {
    var id = reference.getResourceReference().getReferenceElement();
    return "Patient".equals(id.getResourceType()) && !id.isAbsolute() && id.hasIdPart()
        ? Optional.of(id.getIdPart())
        : Optional.empty();
  }

  private static Stream<String> brought(BundleEntryComponent entry) {
    return entry.getResource() instanceof Patient patient
        ? Stream.of(
                Optional.ofNullable(
                        patient.getUserData(JpaConstants.RESOURCE_ID_SERVER_ASSIGNED_VALUE))
                    .map(Object::toString),
                Optional.ofNullable(patient.getIdElement().getIdPart()),
                Optional.ofNullable(new IdType(entry.getRequest().getUrl()).getIdPart()))
            .flatMap(Optional::stream)
        : Stream.empty();
  }
}
