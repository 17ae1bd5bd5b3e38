package onestory.person;

import java.util.Optional;
import onestory.fhir.Stub;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Patient;

/** A note on a Patient that it was to be created, and fills what is stored under its number. */
final class Filling {

  private static final String KEY = "onestory.filling";

  private Filling() {}

  /** Addresses a Patient that was to be created to what it fills. */
  static void of(Patient patient, String id) {
    patient.setId("Patient/" + id);
    patient.setUserData(KEY, id);
  }

  /** The id of what a resource fills; empty if it is no such Patient. */
  static Optional<String> id(IBaseResource resource) {
    return resource instanceof Patient patient && patient.getUserData(KEY) instanceof String id
        ? Optional.of(id)
        : Optional.empty();
  }

  /**
   * Refuses it where another has filled it meanwhile.
   *
   * @throws IdentityConflict as if the Patient had been there before
   */
  static void require(IBaseResource previous, IBaseResource resource) {
    if (id(resource).isPresent() && !previous.isDeleted() && !Stub.is(previous)) {
      throw new IdentityConflict(IdentityRules.ALREADY_KNOWN);
    }
  }
}
