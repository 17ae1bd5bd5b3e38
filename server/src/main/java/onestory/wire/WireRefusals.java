package onestory.wire;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import onestory.fhir.Rule;
import org.hl7.fhir.r4.model.OperationOutcome;

/** Refusals with statuses that HAPI has no exception for. */
final class WireRefusals {

  private WireRefusals() {}

  static BaseServerResponseException of(int status, Rule rule) {
    return of(status, rule.code(), outcome(rule, rule.remedy()));
  }

  static BaseServerResponseException of(int status, String message, OperationOutcome outcome) {
    return new UnclassifiedServerFailureException(status, message, outcome);
  }

  static OperationOutcome outcome(Rule rule, String words) {
    return new OperationOutcome().addIssue(rule.issue().setDiagnostics(words));
  }
}
