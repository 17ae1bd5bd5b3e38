package onestory.merge;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.FhirTerser;
import ca.uhn.fhir.util.ResourceReferenceInfo;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onestory.fhir.LocalReference;
import onestory.merge.Merges.Pair;
import onestory.nhsnumber.NhsNumber;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Reference;

/** The references of a resource that name people, those of extensions and contained ones too. */
final class PersonPointers {

  private final FhirTerser terser;

  PersonPointers(FhirContext context) {
    this.terser = context.newTerser();
  }

  /** Ids of the Patients that the resource names. */
  Set<String> persons(IBaseResource resource) {
    return terser.getAllResourceReferences(resource).stream()
        .flatMap(pointer -> LocalReference.person(pointer.getResourceReference()).stream())
        .collect(Collectors.toSet());
  }

  /** Names of the elements that name the person, e.g. {@code subject}. */
  Set<String> elements(IBaseResource resource, String person) {
    return to(person, resource).map(ResourceReferenceInfo::getName).collect(Collectors.toSet());
  }

  /** Makes references to one Patient, in the elements of some names, refer to another. */
  void repoint(IBaseResource resource, Pair from, Predicate<String> element) {
    to(from.source(), resource)
        .filter(pointer -> element.test(pointer.getName()))
        .toList()
        .forEach(pointer -> repoint((Reference) pointer.getResourceReference(), from));
  }

  // A number may stand beside the reference, and has to be the same person's.
  private static void repoint(Reference reference, Pair from) {
    reference.setReference("Patient/" + from.target());
    var beside = reference.getIdentifier();
    if (NhsNumber.SYSTEM.equals(beside.getSystem()) && from.source().equals(beside.getValue())) {
      reference.setIdentifier(
          NhsNumber.parse(from.target()).isPresent() ? beside.setValue(from.target()) : null);
    }
  }

  private Stream<ResourceReferenceInfo> to(String person, IBaseResource resource) {
    return terser.getAllResourceReferences(resource).stream()
        .filter(
            pointer ->
                LocalReference.person(pointer.getResourceReference())
                    .filter(person::equals)
                    .isPresent());
  }
}
