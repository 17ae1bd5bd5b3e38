package onestory.record;

import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Resource;

/** Whether a resource says of itself that it should never have been. */
final class EnteredInError {

  private static final String CODE = "entered-in-error";
  private static final Set<String> ELEMENTS =
      Set.of("status", "lifecycleStatus", "verificationStatus");

  private EnteredInError() {}

  static boolean is(Resource resource) {
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
