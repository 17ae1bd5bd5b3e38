package onestory.fhir;

import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Patient;

/**
 * A Patient of whom nothing but the number is known, which carries a flag until somebody sends
 * more.
 */
public final class Stub {

  /** The flag that a stub carries. */
  public static final Flag FLAG = new Flag("stub", "Nothing but the number is known");

  private Stub() {}

  /** Whether a resource is a stub. */
  public static boolean is(IBaseResource resource) {
    return resource instanceof Patient patient && FLAG.isOn(patient);
  }

  /** Makes a Patient a stub. */
  public static void mark(Patient patient) {
    FLAG.putOn(patient);
  }

  /** A stub that tells who it is, or when they were born, is none any more. */
  public static void settle(Patient patient) {
    if (patient.hasName() || patient.hasBirthDate()) {
      FLAG.takeOff(patient);
    }
  }
}
