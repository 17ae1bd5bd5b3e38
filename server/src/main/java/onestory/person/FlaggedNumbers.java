package onestory.person;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Patient;

/**
 * Wrong NHS numbers that are accepted and reported. The tag makes the report, {@code
 * Patient?_tag=urn:onestory:flag|nhs-number-invalid}.
 */
final class FlaggedNumbers {

  static final String SYSTEM = "urn:onestory:flag";
  static final String CODE = "nhs-number-invalid";

  private static final Pattern TEN_DIGITS = Pattern.compile("[0-9]{10}");

  /**
   * Tags the Patient.
   *
   * @return the number as its id if it has ten digits, so that even a wrong number is one person's;
   *     else empty: a temporary id is given
   */
  Optional<String> flag(Patient patient, String value) {
    if (patient.getMeta().getTag(SYSTEM, CODE) == null) {
      patient.getMeta().addTag(SYSTEM, CODE, "NHS number is not valid");
    }
    return Optional.of(value).filter(TEN_DIGITS.asMatchPredicate());
  }
}
