package onestory.change;

import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/** FHIRPath patches of one operation. */
final class FhirPathPatch {

  private FhirPathPatch() {}

  /** Replaces what stands at a path. */
  static Parameters of(String path, Type value) {
    var patch = new Parameters();
    var operation = patch.addParameter().setName("operation");
    operation.addPart().setName("type").setValue(new CodeType("replace"));
    operation.addPart().setName("path").setValue(new StringType(path));
    operation.addPart().setName("value").setValue(value);
    return patch;
  }
}
