package onestory.person;

import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Patient;

/** Compares two Patients that should be one person. What one of them lacks does not differ. */
final class SamePerson {

  private SamePerson() {}

  /** Whether the dates differ as far as both are given: 1950 and 1950-02-03 do not. */
  static boolean differInBirthDate(Patient one, Patient other) {
    if (!one.hasBirthDate() || !other.hasBirthDate()) {
      return false;
    }
    var first = one.getBirthDateElement().getValueAsString();
    var second = other.getBirthDateElement().getValueAsString();
    var common = Math.min(first.length(), second.length());
    return !first.regionMatches(0, second, 0, common);
  }

  /** Whether no family name of one is a family name of the other. */
  static boolean differInFamilyName(Patient one, Patient other) {
    var first = families(one);
    var second = families(other);
    return !first.isEmpty() && !second.isEmpty() && first.stream().noneMatch(second::contains);
  }

  private static Set<String> families(Patient patient) {
    return patient.getName().stream()
        .filter(HumanName::hasFamily)
        .map(name -> Likeness.plain(name.getFamily()))
        .collect(Collectors.toSet());
  }
}
