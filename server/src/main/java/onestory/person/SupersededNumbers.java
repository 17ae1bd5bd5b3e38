package onestory.person;

import java.util.HashSet;
import onestory.nhsnumber.NhsNumber;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Identifier.IdentifierUse;
import org.hl7.fhir.r4.model.Patient;

/**
 * NHS numbers that a person had before, kept outside the NHS number's own system, in which UK
 * Core's Patient has at most one identifier.
 */
final class SupersededNumbers {

  private SupersededNumbers() {}

  /** Moves NHS numbers of the use {@code old} to the system of superseded ones, each once. */
  static void normalise(Patient patient) {
    patient.getIdentifier().stream()
        .filter(SupersededNumbers::isOld)
        .forEach(old -> old.setSystem(NhsNumber.SUPERSEDED_SYSTEM));
    patient.getIdentifier().stream()
        .filter(SupersededNumbers::isSuperseded)
        .forEach(superseded -> superseded.setUse(IdentifierUse.OLD));
    var seen = new HashSet<String>();
    patient.getIdentifier().removeIf(it -> isSuperseded(it) && !seen.add(it.getValue()));
  }

  static boolean isSuperseded(Identifier identifier) {
    return NhsNumber.SUPERSEDED_SYSTEM.equals(identifier.getSystem()) && identifier.hasValue();
  }

  private static boolean isOld(Identifier identifier) {
    return PatientIdentifiers.isNhsNumber(identifier) && identifier.getUse() == IdentifierUse.OLD;
  }
}
