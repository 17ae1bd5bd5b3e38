package onestory.fhir;

import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Patient;

/**
 * A Patient of whom nothing but the number is known, which carries a tag until somebody sends more:
 * {@code Patient?_tag=urn:onestory:flag|stub}.
 */
public final class Stub {

  /** The system of the tag. */
  public static final String SYSTEM = "urn:onestory:flag";

  /** The code of the tag. */
  public static final String CODE = "stub";

  private Stub() {}

  /** Whether a resource is a stub. */
  public static boolean is(IBaseResource resource) {
    return resource instanceof Patient patient && patient.getMeta().getTag(SYSTEM, CODE) != null;
  }

  /** Makes a Patient a stub. */
  public static void mark(Patient patient) {
    if (!is(patient)) {
      patient.getMeta().addTag(SYSTEM, CODE, "Nothing but the number is known");
    }
  }

  /** A stub that tells who it is, or when they were born, is none any more. */
  public static void settle(Patient patient) {
    if (patient.hasName() || patient.hasBirthDate()) {
      patient
          .getMeta()
          .getTag()
          .removeIf(tag -> SYSTEM.equals(tag.getSystem()) && CODE.equals(tag.getCode()));
    }
  }
}
