package onestory.change;

import ca.uhn.fhir.jpa.model.util.JpaConstants;
import onestory.fhir.Refusals;
import org.hl7.fhir.r4.model.Resource;

/** Gives an Organization or Practitioner that is to be created its id from the register. */
final class RegisteredCreation {

  private final StoredVersions stored;

  RegisteredCreation(StoredVersions stored) {
    this.stored = stored;
  }

  /** For a conditional PUT that may create: HAPI takes the id as if the client had assigned it. */
  void prepareUpsert(Resource resource) {
    RegisteredIds.of(resource).ifPresent(id -> resource.setId(resource.fhirType() + "/" + id));
  }

  /** For POST: HAPI takes the id as if it had assigned it itself. Once set, it stays. */
  void prepare(Resource resource, String base, boolean isConditional) {
    var id = RegisteredIds.of(resource);
    if (id.isEmpty()
        || resource.getUserData(JpaConstants.RESOURCE_ID_SERVER_ASSIGNED_VALUE) != null) {
      return;
    }
    resource.setUserData(JpaConstants.RESOURCE_ID_SERVER_ASSIGNED_VALUE, id.get());
    // HAPI would try in vain, several times.
    if (!isConditional && stored.current(resource.fhirType(), id.get()).isPresent()) {
      var path = resource.fhirType() + "/" + id.get();
      var refusal = Refusals.conflict(ChangeRules.alreadyRegistered(path));
      refusal.addResponseHeader("Location", base + "/" + path);
      throw refusal;
    }
  }
}
