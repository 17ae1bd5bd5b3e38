package onestory.split;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import onestory.fhir.Asked;
import onestory.fhir.FhirOperation;
import onestory.merge.PatientParameter;
import onestory.merge.WholeActs;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;

/** {@code POST Patient/{nhs}/$split}. */
public final class SplitOperations implements FhirOperation {

  private final PatientParameter patients;
  private final WholeActs whole;
  private final PatientSplit split;
  private final SplitProperties properties;

  SplitOperations(
      PatientParameter patients, WholeActs whole, PatientSplit split, SplitProperties properties) {
    this.patients = patients;
    this.whole = whole;
    this.split = split;
    this.properties = properties;
  }

  @Operation(name = "$split", typeName = "Patient")
  public Parameters split(
      @IdParam IdType wrong, @ResourceParam Parameters parameters, RequestDetails request) {
    var id = wrong.getIdPart();
    var asked = new Asked(parameters);
    return whole.run(
        request,
        records -> split.split(SplitRequest.of(id, asked, patients, properties.most()), records));
  }
}
