package onestory.merge;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.FhirTerser;
import ca.uhn.fhir.util.ResourceReferenceInfo;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onestory.nhsnumber.NhsNumber;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Reference;

/** The references of a resource that name people, those of extensions and contained ones too. */
public final class PersonPointers {

  private static final String PATIENT = "Patient";

  private final FhirTerser terser;

  public PersonPointers(FhirContext context) {
    this.terser = context.newTerser();
  }

  /** Ids of the Patients that the resource names. */
  public Set<String> persons(IBaseResource resource) {
    return pointers(resource).map(PersonPointers::person).collect(Collectors.toSet());
  }

  /** Names of the elements that name the person, e.g. {@code subject}. */
  Set<String> elements(IBaseResource resource, String person) {
    return pointers(resource)
        .filter(info -> person(info).equals(person))
        .map(ResourceReferenceInfo::getName)
        .collect(Collectors.toSet());
  }

  /** Makes every reference to one Patient refer to another, those of extensions too. */
  public void repoint(IBaseResource resource, String from, String to) {
    repoint(resource, new Merges.Pair(from, to), element -> true);
  }

  /** Makes references to one Patient, in the elements of some names, refer to another. */
  void repoint(IBaseResource resource, Merges.Pair from, Predicate<String> element) {
    pointers(resource)
        .filter(info -> person(info).equals(from.source()))
        .filter(info -> element.test(info.getName()))
        .toList()
        .forEach(info -> repoint((Reference) info.getResourceReference(), from));
  }

  // A number may stand beside the reference, and has to be the same person's.
  private static void repoint(Reference reference, Merges.Pair from) {
    reference.setReference(PATIENT + "/" + from.target());
    var beside = reference.getIdentifier();
    if (NhsNumber.SYSTEM.equals(beside.getSystem()) && from.source().equals(beside.getValue())) {
      reference.setIdentifier(
          NhsNumber.parse(from.target()).isPresent() ? beside.setValue(from.target()) : null);
    }
  }

  private Stream<ResourceReferenceInfo> pointers(IBaseResource resource) {
    return terser.getAllResourceReferences(resource).stream().filter(info -> isPatient(info));
  }

  private static boolean isPatient(ResourceReferenceInfo info) {
    var target = info.getResourceReference().getReferenceElement();
    return PATIENT.equals(target.getResourceType()) && target.hasIdPart() && !target.isAbsolute();
  }

  private static String person(ResourceReferenceInfo info) {
    return info.getResourceReference().getReferenceElement().getIdPart();
  }
}
