package onestory.person;

import java.util.ArrayList;
import java.util.List;
import onestory.nhsnumber.NhsNumber;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Identifier.IdentifierUse;
import org.hl7.fhir.r4.model.Patient;

/** The NHS numbers among a Patient's identifiers. */
final class PatientIdentifiers {

  private PatientIdentifiers() {}

  /** Identifiers of the NHS number's system whose use is not {@code old}, with their places. */
  static List<Placed> current(Patient patient) {
    var found = new ArrayList<Placed>();
    var identifiers = patient.getIdentifier();
    for (var i = 0; i < identifiers.size(); i++) {
      if (isNhsNumber(identifiers.get(i)) && identifiers.get(i).getUse() != IdentifierUse.OLD) {
        found.add(new Placed(identifiers.get(i), "Patient.identifier[%d]".formatted(i)));
      }
    }
    return found;
  }

  static boolean isNhsNumber(Identifier identifier) {
    return NhsNumber.SYSTEM.equals(identifier.getSystem()) && identifier.hasValue();
  }

  /**
   * An identifier and where it stands.
   *
   * @param expression FHIRPath, e.g. {@code Patient.identifier[0]}
   */
  record Placed(Identifier identifier, String expression) {}
}
