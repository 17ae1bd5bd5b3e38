package onestory.fhir;

import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;

/**
 * A rule that a request can break, as an OperationOutcome names it.
 *
 * @param code stable code in {@link #SYSTEM}, e.g. {@code nhs-number-check-digit}
 * @param type the FHIR issue type that fits the rule
 * @param remedy what the rule asks for and how to mend a breach, free of personal data
 */
public record Rule(String code, IssueType type, String remedy) {

  /** The code system of rule codes, relative to no base: a URN that no deployment changes. */
  public static final String SYSTEM = "urn:onestory:rule";

  /** A rule whose breach makes a request's content invalid. */
  public static Rule invalid(String code, String remedy) {
    return new Rule(code, IssueType.INVALID, remedy);
  }

  /** A breach of this rule, as an OperationOutcome tells it. */
  public OperationOutcomeIssueComponent issue() {
    var issue = new OperationOutcomeIssueComponent();
    issue.setSeverity(IssueSeverity.ERROR).setCode(type).setDiagnostics(remedy);
    issue.getDetails().addCoding().setSystem(SYSTEM).setCode(code);
    return issue;
  }
}
