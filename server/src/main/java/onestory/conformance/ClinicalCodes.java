package onestory.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Resource;

/**
 * Looks at SNOMED CT and dm+d codes as far as that can be done without their terminologies: a
 * mistyped digit is noticed. It never refuses a write: a code is a part of what somebody tells.
 */
final class ClinicalCodes {

  private static final Set<String> SYSTEMS = Set.of("http://snomed.info/sct", "https://dmd.nhs.uk");

  private ClinicalCodes() {}

  /** A warning for each code whose check digit is wrong. */
  static List<Fault> faults(Resource resource) {
    var faults = new ArrayList<Fault>();
    visit(resource, resource.fhirType(), faults);
    return faults;
  }

  private static void visit(Base element, String path, List<Fault> faults) {
    if (element instanceof Coding coding) {
      check(coding, path, faults);
      return;
    }
    for (var child : element.children()) {
      var values = child.getValues();
      for (var i = 0; i < values.size(); i++) {
        if (!values.get(i).isPrimitive()) {
          visit(
              values.get(i),
              path + "." + name(child.getName(), child.getMaxCardinality(), i),
              faults);
        }
      }
    }
  }

  private static String name(String name, int max, int index) {
    var plain = name.replace("[x]", "");
    return max > 1 ? plain + "[" + index + "]" : plain;
  }

  private static void check(Coding coding, String path, List<Fault> faults) {
    if (SYSTEMS.contains(coding.getSystem())
        && coding.hasCode()
        && !CheckDigit.fits(coding.getCode())) {
      faults.add(
          new Fault(
              IssueSeverity.WARNING,
              IssueType.CODEINVALID,
              "code-check-digit",
              path + ".code",
              "'%s' is no identifier of %s: its check digit is wrong. Look for a mistyped digit. It is kept as it was sent."
                  .formatted(coding.getCode(), coding.getSystem())));
    }
  }
}
