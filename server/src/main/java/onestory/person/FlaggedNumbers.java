package onestory.person;

import java.util.Optional;
import java.util.regex.Pattern;
import onestory.fhir.Flag;
import org.hl7.fhir.r4.model.Patient;

/** Wrong NHS numbers that are accepted and reported: the flag makes the report. */
final class FlaggedNumbers {

  static final Flag FLAG = new Flag("nhs-number-invalid", "NHS number is not valid");

  private static final Pattern TEN_DIGITS = Pattern.compile("[0-9]{10}");

  /**
   * Flags the Patient.
   *
   * @return the number as its id if it has ten digits, so that even a wrong number is one person's;
   *     else empty: a temporary id is given
   */
  Optional<String> flag(Patient patient, String value) {
    FLAG.putOn(patient);
    return Optional.of(value).filter(TEN_DIGITS.asMatchPredicate());
  }
}
