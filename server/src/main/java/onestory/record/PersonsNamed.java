package onestory.record;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.FhirTerser;
import ca.uhn.fhir.util.ResourceReferenceInfo;
import java.util.Map;
import java.util.TreeMap;
import onestory.fhir.LocalReference;
import onestory.fhir.Subjects;
import org.hl7.fhir.instance.model.api.IBaseResource;

/**
 * Which people a resource names, and whether it is about them.
 *
 * <p>It is about whom its {@code subject}, {@code patient}, {@code for} or {@code beneficiary}
 * names; else about the only person that it names at all. A Patient is about itself only.
 */
final class PersonsNamed {

  private final FhirContext context;
  private final FhirTerser terser;

  PersonsNamed(FhirContext context) {
    this.context = context;
    this.terser = context.newTerser();
  }

  /** Ids of the Patients named, each with whether the resource is about them. */
  Map<String, Boolean> in(IBaseResource resource) {
    var type = context.getResourceType(resource);
    if ("Patient".equals(type)) {
      return Map.of(resource.getIdElement().getIdPart(), true);
    }
    return Subjects.isRoll(type) ? Map.of() : references(resource);
  }

  private Map<String, Boolean> references(IBaseResource resource) {
    var named = new TreeMap<String, Boolean>();
    for (var reference : terser.getAllResourceReferences(resource)) {
      LocalReference.person(reference.getResourceReference())
          .ifPresent(person -> named.merge(person, isSubject(reference), Boolean::logicalOr));
    }
    if (named.size() == 1) {
      named.replaceAll((person, isSubject) -> true);
    }
    return named;
  }

  private static boolean isSubject(ResourceReferenceInfo reference) {
    return Subjects.isNamedBy(reference.getName());
  }
}
