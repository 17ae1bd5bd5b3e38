package onestory.fhir;

import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.MethodNotAllowedException;
import ca.uhn.fhir.rest.server.exceptions.PreconditionFailedException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.Optional;
import org.hl7.fhir.r4.model.OperationOutcome;

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

  /** 403: the caller may not do this. */
  public static BaseServerResponseException forbidden(Rule rule) {
    return new ForbiddenOperationException(rule.code(), outcome(rule, Optional.empty()));
  }

  /** 404: there is no such thing. */
  public static BaseServerResponseException notFound(Rule rule) {
    return new ResourceNotFoundException(rule.code(), outcome(rule, Optional.empty()));
  }

  /** 409: the request meets something that is already there. */
  public static BaseServerResponseException conflict(Rule rule) {
    return new ResourceVersionConflictException(rule.code(), outcome(rule, Optional.empty()));
  }

  /** 405: the type allows other methods only, which {@code allowed} lists. */
  public static BaseServerResponseException notAllowed(Rule rule, RequestTypeEnum... allowed) {
    return new MethodNotAllowedException(rule.code(), outcome(rule, Optional.empty()), allowed);
  }

  /** 412: the request was made for another state than the present one. */
  public static BaseServerResponseException preconditionFailed(Rule rule) {
    return new PreconditionFailedException(rule.code(), outcome(rule, Optional.empty()));
  }

  /** 428: the request has to say which state it was made for. */
  public static BaseServerResponseException preconditionRequired(Rule rule) {
    return new UnclassifiedServerFailureException(
        428, rule.code(), outcome(rule, Optional.empty()));
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
    var issue = rule.issue();
    expression.ifPresent(issue::addExpression);
    return new OperationOutcome().addIssue(issue);
  }
}
