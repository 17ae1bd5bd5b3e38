package onestory.person;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.FhirTerser;
import ca.uhn.fhir.util.ResourceReferenceInfo;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Reference;

/** Turns the ways in which a reference can name a person into {@code Patient/{id}}. */
final class PersonReferences {

  private static final String PATIENT = "Patient";

  private final FhirTerser terser;

  PersonReferences(FhirContext context) {
    this.terser = context.newTerser();
  }

  /**
   * Rewrites in place: {@code Patient?identifier=…} and references that carry only an NHS number as
   * their identifier.
   */
  void resolve(IBaseResource resource) {
    terser.getAllResourceReferences(resource).stream()
        .map(ResourceReferenceInfo::getResourceReference)
        .filter(Reference.class::isInstance)
        .map(Reference.class::cast)
        .forEach(
            reference ->
                named(reference).ifPresent(id -> reference.setReference(PATIENT + "/" + id)));
  }

  private static Optional<String> named(Reference reference) {
    if (reference.hasReference()) {
      return MatchUrl.parse(reference.getReference()).flatMap(MatchUrl::person);
    }
    return Optional.of(reference)
        .filter(Reference::hasIdentifier)
        .filter(logical -> !logical.hasType() || PATIENT.equals(logical.getType()))
        .map(Reference::getIdentifier)
        .filter(PatientIdentifiers::isNhsNumber)
        .flatMap(identifier -> NhsNumberToken.person(identifier.getValue()));
  }
}
