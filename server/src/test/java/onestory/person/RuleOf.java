package onestory.person;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hl7.fhir.r4.model.OperationOutcome;

/**
 * What a refused call answers.
 *
 * @param status of HTTP
 * @param rule code of the rule
 * @param expression where the fault is; empty if nowhere in particular
 */
record RuleOf(int status, String rule, String expression) {

  static RuleOf refused(ThrowingCallable call) {
    var refusal = catchThrowableOfType(BaseServerResponseException.class, call);
    var issue = ((OperationOutcome) refusal.getOperationOutcome()).getIssueFirstRep();
    var expression = issue.hasExpression() ? issue.getExpression().get(0).getValue() : "";
    return new RuleOf(
        refusal.getStatusCode(),
        issue.getDetails().getCodingFirstRep().getCode(),
        String.valueOf(expression));
  }
}
