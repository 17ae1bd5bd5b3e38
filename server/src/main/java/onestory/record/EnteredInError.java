package onestory.record;

import java.util.Set;
import java.util.stream.Stream;
import onestory.fhir.Flag;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/**
 * Whether a resource says of itself that it should never have been: by its status, or by a flag,
 * which serves types that have no such status.
 */
public final class EnteredInError {

  /** Code of the flag, and of every status. */
  public static final String CODE = "entered-in-error";

  private static final Flag FLAG = new Flag(CODE, "entered in error");

  private static final Set<String> ELEMENTS =
      Set.of("status", "lifecycleStatus", "verificationStatus");

  private EnteredInError() {}

  /** Whether the resource is to leave every current view. */
  public static boolean is(Resource resource) {
    return isFlagged(resource) || hasStatus(resource);
  }

  // A person is never an error: who flags a Patient so does not hide a record.
  private static boolean isFlagged(Resource resource) {
    return !(resource instanceof Patient) && FLAG.isOn(resource);
  }

  private static boolean hasStatus(Resource resource) {
    return resource.children().stream()
        .filter(child -> ELEMENTS.contains(child.getName()))
        .flatMap(child -> child.getValues().stream())
        .flatMap(EnteredInError::codes)
        .anyMatch(CODE::equals);
  }

  private static Stream<String> codes(Base status) {
    return status instanceof CodeableConcept concept
        ? concept.getCoding().stream().map(coding -> coding.getCode())
        : Stream.ofNullable(status.primitiveValue());
  }
}
