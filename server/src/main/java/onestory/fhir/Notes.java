package onestory.fhir;

import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;

/** What the server says beside an answer: issues of an OperationOutcome that only inform. */
public final class Notes {

  private Notes() {}

  /** All of them, in their order. */
  public static OperationOutcome outcome(List<String> words) {
    var outcome = new OperationOutcome();
    words.forEach(note -> outcome.addIssue(issue(note)));
    return outcome;
  }

  /** One of them. */
  public static OperationOutcomeIssueComponent issue(String words) {
    return new OperationOutcomeIssueComponent()
        .setSeverity(IssueSeverity.INFORMATION)
        .setCode(IssueType.INFORMATIONAL)
        .setDiagnostics(words);
  }
}
