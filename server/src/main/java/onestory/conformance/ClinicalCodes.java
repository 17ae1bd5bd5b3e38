package onestory.conformance;

import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * Looks at SNOMED CT and dm+d codes as far as that can be done without their terminologies: a
 * mistyped digit is noticed. It never refuses a write: a code is a part of what somebody tells.
 */
final class ClinicalCodes implements ElementCheck {

  private static final Set<String> SYSTEMS = Set.of("http://snomed.info/sct", "https://dmd.nhs.uk");

  @Override
  public Optional<Fault> fault(Base element, String path) {
    return element instanceof Coding coding
            && coding.hasSystem()
            && SYSTEMS.contains(coding.getSystem())
            && coding.hasCode()
            && !CheckDigit.fits(coding.getCode())
        ? Optional.of(mistyped(coding, path + ".code"))
        : Optional.empty();
  }

  private static Fault mistyped(Coding coding, String path) {
    return new Fault(
        IssueSeverity.WARNING,
        IssueType.CODEINVALID,
        "code-check-digit",
        path,
        "'%s' is no identifier of %s: its check digit is wrong. Look for a mistyped digit. It is kept as it was sent."
            .formatted(coding.getCode(), coding.getSystem()));
  }
}
