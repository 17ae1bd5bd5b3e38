package onestory.wire;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import onestory.fhir.HapiMessage;
import onestory.fhir.Rule;
import onestory.fhir.ServerInterceptor;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives every error that HAPI or a fault of ours raises the one form of an error: the right status,
 * a rule with a stable code, and words without numbers or traces.
 */
public final class ErrorForm implements ServerInterceptor {

  private static final Logger LOG = LoggerFactory.getLogger(ErrorForm.class);

  /** After whoever knows more of an error, for HAPI takes the first answer. */
  private static final int LAST = 10_000;

  static final String SERVER_FAULT =
      "the server failed to carry this out; repeat it later, and quote the X-Request-ID when you"
          + " report it";

  @Hook(value = Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION, order = LAST)
  public @Nullable BaseServerResponseException form(RequestDetails request, Throwable problem) {
    if (isNamed(problem)) {
      return null;
    }
    var status = status(problem);
    if (status == 304) {
      return null;
    }
    if (status >= 500) {
      LOG.error("request failed: {}", Trace.of(problem));
      return WireRefusals.of(
          status, "internal-error", WireRefusals.outcome(StatusRules.of(status), SERVER_FAULT));
    }
    return formed(request, problem, status);
  }

  private static BaseServerResponseException formed(
      RequestDetails request, Throwable problem, int ownStatus) {
    var message = HapiMessage.of(problem);
    var fault = HapiFault.in(message);
    if (fault.filter(HapiFault.UNKNOWN_METHOD::equals).isPresent()) {
      return unknownMethod(request);
    }
    var status = fault.map(HapiFault::status).orElse(ownStatus);
    var rule = fault.map(HapiFault::rule).orElseGet(() -> StatusRules.of(status));
    return withHeaders(
        WireRefusals.of(status, rule.code(), WireRefusals.outcome(rule, message.words())), problem);
  }

  private static BaseServerResponseException withHeaders(
      BaseServerResponseException answer, Throwable problem) {
    if (problem instanceof BaseServerResponseException known && known.hasResponseHeaders()) {
      known
          .getResponseHeaders()
          .forEach(
              (name, values) -> values.forEach(value -> answer.addResponseHeader(name, value)));
    }
    return answer;
  }

  private static BaseServerResponseException unknownMethod(RequestDetails request) {
    var operation = request.getOperation();
    if (operation != null && operation.startsWith("$")) {
      var rule =
          new Rule(
              "unknown-operation",
              OperationOutcome.IssueType.NOTSUPPORTED,
              "this operation is not offered here; /metadata says which are");
      return WireRefusals.of(404, rule);
    }
    return MethodsAllowed.refusal(request);
  }

  private static boolean isNamed(Throwable problem) {
    return problem instanceof BaseServerResponseException known
        && known.getOperationOutcome() instanceof OperationOutcome outcome
        && Rule.SYSTEM.equals(
            outcome.getIssueFirstRep().getDetails().getCodingFirstRep().getSystem());
  }

  private static int status(Throwable problem) {
    if (problem instanceof BaseServerResponseException known) {
      return known.getStatusCode();
    }
    return problem instanceof DataFormatException ? 400 : 500;
  }
}
