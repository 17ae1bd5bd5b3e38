package onestory.fhir;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.Optional;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;

/**
 * Answers to requests that break a rule: an HTTP status with an OperationOutcome.
 *
 * <p>The exceptions' own messages, which may be logged, hold the rule's code and nothing else.
 */
public final class Refusals {

  private Refusals() {}

  /** 400: the request cannot be understood. */
  public static BaseServerResponseException badRequest(Rule rule) {
    return new InvalidRequestException(rule.code(), outcome(rule, Optional.empty()));
  }

  /**
   * 400: the request cannot be understood at one element.
   *
   * @param expression the element, as far as it is known
   */
  public static BaseServerResponseException badRequest(Rule rule, String expression) {
    return new InvalidRequestException(rule.code(), outcome(rule, Optional.of(expression)));
  }

  /** 404: there is no such thing. */
  public static BaseServerResponseException notFound(Rule rule) {
    return new ResourceNotFoundException(rule.code(), outcome(rule, Optional.empty()));
  }

  /** 409: the request meets something that is already there. */
  public static BaseServerResponseException conflict(Rule rule) {
    return new ResourceVersionConflictException(rule.code(), outcome(rule, Optional.empty()));
  }

  /**
   * 422: the content breaks a rule.
   *
   * @param expression FHIRPath of the element, e.g. {@code Patient.identifier[0].value}
   */
  public static BaseServerResponseException unprocessable(Rule rule, String expression) {
    return new UnprocessableEntityException(rule.code(), outcome(rule, Optional.of(expression)));
  }

  private static OperationOutcome outcome(Rule rule, Optional<String> expression) {
    var outcome = new OperationOutcome();
    var issue = outcome.addIssue();
    issue.setSeverity(IssueSeverity.ERROR).setCode(rule.type()).setDiagnostics(rule.remedy());
    issue.getDetails().addCoding().setSystem(Rule.SYSTEM).setCode(rule.code());
    expression.ifPresent(issue::addExpression);
    return outcome;
  }
}
