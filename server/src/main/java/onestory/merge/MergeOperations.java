package onestory.merge;

import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import onestory.fhir.FhirOperation;
import org.hl7.fhir.r4.model.Parameters;

/** {@code POST Patient/$merge} and {@code POST Patient/$undo-merge}. */
public final class MergeOperations implements FhirOperation {

  private final IdentityActs acts;
  private final WholeActs whole;
  private final PatientMerge merge;
  private final MergeUndo undo;

  MergeOperations(IdentityActs acts, WholeActs whole, PatientMerge merge, MergeUndo undo) {
    this.acts = acts;
    this.whole = whole;
    this.merge = merge;
    this.undo = undo;
  }

  @Operation(name = "$merge", typeName = "Patient")
  public Parameters merge(@ResourceParam Parameters parameters, RequestDetails request) {
    acts.require(request);
    var asked = MergeRequest.of(parameters);
    return whole.run(request, records -> merge.merge(asked, records));
  }

  @Operation(name = "$undo-merge", typeName = "Patient")
  public Parameters undo(@ResourceParam Parameters parameters, RequestDetails request) {
    acts.require(request);
    var pair = MergeRequest.of(parameters).pair();
    return whole.run(request, records -> undo.undo(pair, records));
  }
}
