package onestory.renumber;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import onestory.fhir.FhirOperation;
import onestory.merge.IdentityActs;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;

/** {@code POST Patient/{old}/$change-number}. */
public final class RenumberOperations implements FhirOperation {

  private final IdentityActs acts;
  private final DiscreetActs discreet;

  RenumberOperations(IdentityActs acts, DiscreetActs discreet) {
    this.acts = acts;
    this.discreet = discreet;
  }

  @Operation(name = "$change-number", typeName = "Patient")
  public Parameters change(
      @IdParam IdType patient, @ResourceParam Parameters parameters, RequestDetails request) {
    acts.require(request);
    var asked = ChangeRequest.of(patient.getIdPart(), parameters);
    return discreet.run(asked, request).parameters(asked.isPreview());
  }
}
