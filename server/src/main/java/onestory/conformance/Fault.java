package onestory.conformance;

import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;

/**
 * One way in which a resource is not valid.
 *
 * @param rule key of the invariant or of the validator's check
 * @param expression FHIRPath of the element, e.g. {@code Patient.birthDate}
 * @param issue what the sender is told
 */
record Fault(String rule, String expression, OperationOutcomeIssueComponent issue) {

  /** The same fault in a resource that lies within another, such as a Bundle's entry. */
  Fault within(String container) {
    var moved = issue.copy();
    var inner = expression.contains(".") ? expression.substring(expression.indexOf('.')) : "";
    moved.getExpression().clear();
    moved.addExpression(container + inner);
    return new Fault(rule, container + inner, moved);
  }
}
