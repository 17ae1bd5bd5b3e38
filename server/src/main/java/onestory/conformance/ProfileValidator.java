package onestory.conformance;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.Resource;

/** Holds a resource to FHIR, to our profile of its type, and to the profiles it declares. */
final class ProfileValidator {

  private final Supplier<Definitions> definitions;

  ProfileValidator(Supplier<Definitions> definitions) {
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
    return definitions.get().faults(resource, others);
  }

  boolean knowsProfile(String url) {
    return definitions.get().knowsProfile(url);
  }
}
