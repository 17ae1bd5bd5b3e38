package onestory.renumber;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.FhirTerser;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onestory.fhir.LocalReference;
import onestory.fhir.Refusals;
import onestory.nhsnumber.NhsNumber;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Keeps withdrawn numbers out of what is written: in references, and as identifiers of any use. */
final class WithdrawnNames {

  private final FhirTerser terser;
  private final Sealing sealing;

  WithdrawnNames(FhirContext context, Sealing sealing) {
    this.terser = context.newTerser();
    this.sealing = sealing;
  }

  /** Refuses a resource that names a withdrawn number. */
  void refuse(Resource resource) {
    var named = named(resource).collect(Collectors.toSet());
    if (!named.isEmpty() && !sealing.withdrawn(named).isEmpty()) {
      throw Refusals.unprocessable(RenumberRules.WITHDRAWN, resource.fhirType());
    }
  }

  /** Refuses a new resource under an id that is withdrawn. */
  void refuseId(Resource resource) {
    var path = resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    if (!sealing.withdrawn(Set.of(path)).isEmpty()) {
      throw Refusals.unprocessable(RenumberRules.ID_WITHDRAWN, resource.fhirType() + ".id");
    }
  }

  private Stream<String> named(Resource resource) {
    return Stream.concat(
        Stream.concat(referred(resource), numbers(resource)), itself(resource).stream());
  }

  private Stream<String> referred(Resource resource) {
    return terser.getAllPopulatedChildElementsOfType(resource, Reference.class).stream()
        .flatMap(reference -> LocalReference.person(reference).stream())
        .map(Scope.PATIENT::concat);
  }

  // Of any system: a past number has one of its own, and a sender may use yet another.
  private Stream<String> numbers(Resource resource) {
    return terser.getAllPopulatedChildElementsOfType(resource, Identifier.class).stream()
        .filter(Identifier::hasValue)
        .flatMap(identifier -> NhsNumber.parse(identifier.getValue()).stream())
        .map(number -> Scope.PATIENT + number.value());
  }

  private static List<String> itself(Resource resource) {
    return "Patient".equals(resource.fhirType()) && resource.getIdElement().hasIdPart()
        ? List.of(Scope.PATIENT + resource.getIdElement().getIdPart())
        : List.of();
  }
}
