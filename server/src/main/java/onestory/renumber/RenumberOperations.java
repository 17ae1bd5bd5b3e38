package onestory.renumber;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import onestory.fhir.Asked;
import onestory.fhir.FhirOperation;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;

/** {@code POST Patient/{old}/$change-number}. */
public final class RenumberOperations implements FhirOperation {

  private final DiscreetActs discreet;

  RenumberOperations(DiscreetActs discreet) {
    this.discreet = discreet;
  }

  @Operation(name = "$change-number", typeName = "Patient")
  public Parameters change(
      @IdParam IdType patient, @ResourceParam Parameters parameters, RequestDetails request) {
    var asked = new Asked(parameters);
    return discreet.run(() -> ChangeRequest.of(patient.getIdPart(), asked), request);
  }
}
