package onestory.person;

import java.util.Map;
import java.util.UUID;
import onestory.nhsnumber.NhsNumber;
import org.hl7.fhir.r4.model.Identifier.IdentifierUse;
import org.hl7.fhir.r4.model.Patient;

/** Patients and identities for unit tests. */
final class Numbered {

  static final String ROBIN = "9990000018";
  static final String JUNE = "9990000026";
  static final UUID RANDOM = UUID.fromString("00000000-0000-4000-8000-000000000001");

  private Numbered() {}

  static Patient patient(String... numbers) {
    var patient = new Patient();
    for (var number : numbers) {
      patient.addIdentifier().setSystem(NhsNumber.SYSTEM).setValue(number);
    }
    return patient;
  }

  static Patient superseded(String current, String old) {
    var patient = patient(current, old);
    patient.getIdentifier().get(1).setUse(IdentifierUse.OLD);
    return patient;
  }

  static PatientIdentity identity(NhsNumberCheck check) {
    return new PatientIdentity(
        check, new FlaggedNumbers(), new ForeignNumbers(Map.of()), () -> RANDOM);
  }
}
