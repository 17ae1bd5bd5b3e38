package onestory.person;

import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;

/**
 * The verification status of an NHS number, brought to the form of UK Core 2.0.2.
 *
 * <p>Three forms are in use: UK Core 2.0.2 (system {@code …StatusEngland}, code {@code 01}), the
 * Personal Demographics Service (the older system, code {@code 01}) and BaRS (the older system,
 * code {@code number-present-and-verified}).
 */
final class VerificationStatus {

  static final String EXTENSION =
      "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-NHSNumberVerificationStatus";
  static final String ENGLAND =
      "https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberVerificationStatusEngland";
  private static final String OLDER =
      "https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberVerificationStatus";

  private static final Map<String, String> WORDS =
      Map.of(
          "number-present-and-verified", "01",
          "number-present-but-not-traced", "02",
          "trace-required", "03",
          "trace-attempted", "04",
          "trace-needs-to-be-resolved", "05",
          "trace-in-progress", "06",
          "number-not-present-and-trace-not-required", "07",
          "trace-postponed", "08");

  private VerificationStatus() {}

  /** Rewrites the older forms in place; what is not known stays for validation to refuse. */
  static void normalise(Identifier identifier) {
    var extension = identifier.getExtensionByUrl(EXTENSION);
    if (extension != null && extension.getValue() instanceof CodeableConcept status) {
      status.getCoding().forEach(VerificationStatus::normalise);
    }
  }

  private static void normalise(Coding coding) {
    if (OLDER.equals(coding.getSystem())) {
      code(coding.getCode())
          .ifPresent(
              code -> coding.setSystem(ENGLAND).setCode(code).setDisplay(null).setVersion(null));
    }
  }

  private static Optional<String> code(String older) {
    return WORDS.containsValue(older) ? Optional.of(older) : Optional.ofNullable(WORDS.get(older));
  }
}
