package onestory.fhir;

import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseReference;

/**
 * Where a reference leads, if it leads to a resource of this server by its type and id.
 *
 * @param type e.g. {@code CarePlan}
 */
public record LocalReference(String type, String id) {

  private static final String PATIENT = "Patient";

  /** Empty for one by identifier, by URL, or to something contained. */
  public static Optional<LocalReference> of(IBaseReference reference) {
    var id = reference.getReferenceElement();
    return id.hasResourceType() && id.hasIdPart() && !id.isAbsolute()
        ? Optional.of(new LocalReference(id.getResourceType(), id.getIdPart()))
        : Optional.empty();
  }

  /** Id of the Patient whom a reference names. */
  public static Optional<String> person(IBaseReference reference) {
    return of(reference).filter(it -> PATIENT.equals(it.type())).map(LocalReference::id);
  }

  /** {@code Type/id}. */
  public String path() {
    return type + "/" + id;
  }
}
