package onestory.merge;

import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import onestory.fhir.FhirOperation;
import org.hl7.fhir.r4.model.Parameters;

/** {@code POST Patient/$merge} and {@code POST Patient/$undo-merge}. */
public final class MergeOperations implements FhirOperation {

  private final PatientParameter patients;
  private final WholeActs whole;
  private final PatientMerge merge;
  private final MergeUndo undo;

  MergeOperations(PatientParameter patients, WholeActs whole, PatientMerge merge, MergeUndo undo) {
    this.patients = patients;
    this.whole = whole;
    this.merge = merge;
    this.undo = undo;
  }

  @Operation(name = "$merge", typeName = "Patient")
  public Parameters merge(@ResourceParam Parameters parameters, RequestDetails request) {
    return whole.run(
        request, records -> merge.merge(MergeRequest.of(parameters, patients), records));
  }

  @Operation(name = "$undo-merge", typeName = "Patient")
  public Parameters undo(@ResourceParam Parameters parameters, RequestDetails request) {
    return whole.run(
        request, records -> undo.undo(MergeRequest.toUndo(parameters, patients), records));
  }
}
