package onestory.conformance;

import onestory.fhir.Rule;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;

/**
 * One way in which a resource is not as it should be.
 *
 * @param severity {@code ERROR} refuses a write, {@code WARNING} does not
 * @param type FHIR's kind of issue
 * @param rule key of the invariant, or code of the rule
 * @param expression FHIRPath of the element, e.g. {@code Patient.birthDate}
 * @param words what was found, and what to send
 */
record Fault(IssueSeverity severity, IssueType type, String rule, String expression, String words) {

  boolean isError() {
    return severity == IssueSeverity.ERROR;
  }

  Fault asWarning() {
    return new Fault(IssueSeverity.WARNING, type, rule, expression, words);
  }

  /** Whether this says again, of the value itself, what another says of the element. */
  boolean echoes(Fault other) {
    return isError() && other.isError() && expression.startsWith(other.expression() + ".ofType(");
  }

  /** The same fault in a resource that lies within another, such as a Bundle's entry. */
  Fault within(String container) {
    var inner = expression.contains(".") ? expression.substring(expression.indexOf('.')) : "";
    return new Fault(severity, type, rule, container + inner, words);
  }

  /** What the sender is told. */
  OperationOutcomeIssueComponent issue() {
    var issue = new OperationOutcomeIssueComponent();
    issue.setSeverity(severity).setCode(type).setDiagnostics(words).addExpression(expression);
    issue.getDetails().addCoding().setSystem(Rule.SYSTEM).setCode(rule);
    return issue;
  }
}
