package onestory.conformance;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;

/** Holds a resource to FHIR, to our profile of its type, and to the profiles it declares. */
final class ProfileValidator {

  private final FhirContext context;
  private final Supplier<Definitions> definitions;

  ProfileValidator(FhirContext context, Supplier<Definitions> definitions) {
    this.context = context;
    this.definitions = definitions;
  }

  /** Everything that is wrong, errors and warnings; empty if nothing is. */
  List<Fault> faults(Resource resource) {
    return faults(resource, Set.of());
  }

  /**
   * Like {@link #faults(Resource)}, held to more profiles.
   *
   * @param others URLs of profiles; what is not known here is left out
   */
  List<Fault> faults(Resource resource, Set<String> others) {
    // As it will be stored: HAPI would take the text that was sent, from before it was put in
    // order.
    var json = context.newJsonParser().encodeResourceToString(resource);
    return Stream.concat(
            definitions.get().faults(resource.fhirType(), json, others).stream(),
            ClinicalCodes.faults(resource).stream())
        .toList();
  }

  boolean knowsProfile(String url) {
    return definitions.get().knowsProfile(url);
  }
}
