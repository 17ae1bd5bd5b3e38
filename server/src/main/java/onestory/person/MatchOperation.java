package onestory.person;

import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import onestory.fhir.FhirOperation;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Patient;
import org.jspecify.annotations.Nullable;

/** {@code POST Patient/$match}: one certain person, or none. */
public final class MatchOperation implements FhirOperation {

  private static final String GRADE = "http://hl7.org/fhir/StructureDefinition/match-grade";

  private final PatientMatch match;

  MatchOperation(PatientMatch match) {
    this.match = match;
  }

  @Operation(name = "$match", typeName = "Patient")
  public Bundle match(
      @OperationParam(name = "resource", min = 1, max = 1) @Nullable Patient wanted) {
    if (wanted == null) {
      throw PatientMatch.nobodyAskedFor();
    }
    var found = match.find(wanted);
    var answer = new Bundle().setType(BundleType.SEARCHSET).setTotal(found.isPresent() ? 1 : 0);
    found.ifPresent(
        patient ->
            answer
                .addEntry()
                .setResource(patient)
                .getSearch()
                .setMode(SearchEntryMode.MATCH)
                .setScore(1)
                .addExtension(GRADE, new CodeType("certain")));
    return answer;
  }
}
