package onestory.conformance;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import onestory.fhir.ServerInterceptor;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;

/**
 * Tells a sender who asked for an OperationOutcome what was found in a write that was stored all
 * the same.
 */
public final class WarningsInterceptor implements ServerInterceptor {

  /** Before the codes get their code system. */
  private static final int EARLY = -1_000;

  WarningsInterceptor() {}

  @Hook(value = Pointcut.SERVER_OUTGOING_RESPONSE, order = EARLY)
  public void tell(RequestDetails request, IBaseResource answer) {
    var sent = request.getResource();
    if (sent instanceof Bundle entries && answer instanceof Bundle answers) {
      tellEach(entries, answers);
    } else if (sent != null && answer instanceof OperationOutcome outcome) {
      tell(outcome, Validated.warnings(sent));
    }
  }

  private static void tellEach(Bundle sent, Bundle answers) {
    var count = Math.min(sent.getEntry().size(), answers.getEntry().size());
    for (var i = 0; i < count; i++) {
      var resource = sent.getEntry().get(i).getResource();
      var outcome = answers.getEntry().get(i).getResponse().getOutcome();
      if (resource != null && outcome instanceof OperationOutcome told) {
        tell(told, Validated.warnings(resource));
      }
    }
  }

  private static void tell(OperationOutcome outcome, List<Fault> warnings) {
    warnings.forEach(warning -> outcome.addIssue(warning.issue()));
  }
}
