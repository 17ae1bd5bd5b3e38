package onestory.person;

import ca.uhn.fhir.jpa.model.util.JpaConstants;
import java.util.Optional;
import onestory.fhir.Refusals;
import org.hl7.fhir.r4.model.Patient;

/** Gives a Patient that is to be created its id. */
final class PatientCreation {

  private final PatientIdentity identity;
  private final KnownPersons known;

  PatientCreation(PatientIdentity identity, KnownPersons known) {
    this.identity = identity;
    this.known = known;
  }

  /** For POST: HAPI takes the id as if it had assigned it itself. Once set, it stays. */
  void prepare(Patient patient, boolean isConditional) {
    identity.normalise(patient);
    if (patient.getUserData(JpaConstants.RESOURCE_ID_SERVER_ASSIGNED_VALUE) != null) {
      return;
    }
    var id = identity.idOfNew(patient);
    patient.setUserData(JpaConstants.RESOURCE_ID_SERVER_ASSIGNED_VALUE, id);
    // HAPI would try in vain, several times.
    if (!isConditional && known.of(id) != Presence.NONE) {
      throw Refusals.conflict(IdentityRules.ALREADY_KNOWN);
    }
  }

  /**
   * For POST: the id to update instead, where nothing but a number is stored, or what was stored is
   * deleted.
   */
  Optional<String> toBeFilled(Patient patient) {
    identity.normalise(patient);
    return identity.number(patient).filter(id -> known.of(id).isToBeFilled());
  }

  /** For a conditional PUT that may create: HAPI takes the id as if the client had assigned it. */
  void prepareUpsert(Patient patient) {
    identity.normalise(patient);
    patient.setId("Patient/" + identity.idOfNew(patient));
  }

  /** For PUT under an id. */
  void prepareUpdate(String id, Patient patient) {
    identity.normalise(patient);
    identity.require(id, patient);
  }
}
