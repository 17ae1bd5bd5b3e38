package onestory.person;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.model.util.JpaConstants;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import ca.uhn.fhir.util.FhirTerser;
import ca.uhn.fhir.util.ResourceReferenceInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import onestory.fhir.LocalReference;
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

  /** The people to whom a resource, or the transaction that brings it, needs a stub; maybe none. */
  private static final String STUBS = "onestory.person.stubs";

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
    resource.setUserData(STUBS, missing(resource, new HashSet<>()));
  }

  /** Like {@link #require(Resource)} for a transaction, which may bring people along. */
  void requireEach(Bundle bundle) {
    var here = new HashSet<String>();
    bundle.getEntry().stream().flatMap(UnknownPersons::brought).forEach(here::add);
    // One order in every transaction, lest two wait for each other.
    var missing = new TreeSet<String>();
    for (var entry : bundle.getEntry()) {
      if (entry.hasResource()) {
        missing.addAll(missing(entry.getResource(), here));
        entry.getResource().setUserData(STUBS, missing);
      }
    }
  }

  /** Whether the people whom a resource names have been seen to. */
  boolean isRequired(Resource resource) {
    return resource.getUserData(STUBS) != null;
  }

  /** Makes the stubs, to be called in the transaction that stores the resource. */
  void makeStubs(Resource resource, TransactionDetails details) {
    if (resource.getUserData(STUBS) instanceof Set<?> missing) {
      missing.forEach(person -> stubs.make(new NhsNumber(person.toString()), details));
    }
  }

  private Set<String> missing(Resource resource, Set<String> here) {
    var missing = new TreeSet<String>();
    for (var reference : terser.getAllResourceReferences(resource)) {
      var person =
          LocalReference.person(reference.getResourceReference()).filter(id -> !here.contains(id));
      if (person.isPresent() && !isHere(person.get())) {
        requireStub(resource, reference, person.get());
        missing.add(person.get());
      }
      person.ifPresent(here::add);
    }
    return missing;
  }

  private boolean isHere(String person) {
    return switch (known.of(person)) {
      case KNOWN, STUB -> true;
      case NONE, DELETED -> false;
    };
  }

  private void requireStub(Resource resource, ResourceReferenceInfo reference, String person) {
    var isTrusted = Sender.of(resource).map(Sender::ods).filter(stubSenders::contains).isPresent();
    var isNumber = NhsNumber.parse(person).filter(it -> it.value().equals(person)).isPresent();
    if (!isTrusted || !isNumber || known.of(person) == Presence.DELETED) {
      throw Refusals.unprocessable(
          IdentityRules.UNKNOWN_PERSON, resource.fhirType() + "." + reference.getName());
    }
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
