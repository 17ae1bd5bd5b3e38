package onestory.conformance;

import java.util.regex.Pattern;
import onestory.fhir.Subjects;

/**
 * Rules that are relaxed for no sender: those that say who somebody is, or whom something is about,
 * for what breaks one would be found in nobody's record, or in the wrong one; and that nothing is
 * kept whose meaning is unknown here.
 */
final class FirmRules {

  /** {@code nhs-number-2}, {@code patient-1}, {@code subject-1}, {@code gmc-number-1} … */
  private static final Pattern KEYS =
      Pattern.compile("(?:patient|subject|ods-code|[a-z]+-number)-[0-9]+");

  private FirmRules() {}

  static boolean concern(Fault fault) {
    return fault.rule().equals(ModifierExtensions.RULE)
        || KEYS.matcher(fault.rule()).matches()
        || Subjects.isNamedBy(element(fault.expression()));
  }

  /** {@code subject} of {@code CarePlan.subject.reference}. */
  private static String element(String expression) {
    var parts = expression.split("\\.", 3);
    return parts.length > 1 ? parts[1].replaceFirst("\\[.*", "") : "";
  }
}
