package onestory.conformance;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.stream.Stream;
import onestory.fhir.ServerInterceptor;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
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
    if (request.getOperation() != null) {
      // What an operation was asked, it has answered.
      return;
    }
    var sent = request.getResource();
    if (sent instanceof Bundle entries && answer instanceof Bundle answers) {
      tellEach(entries, answers, request);
    } else if (answer instanceof OperationOutcome outcome) {
      tell(
          outcome,
          sent == null ? PatchWarnings.of(request).all() : Validated.warnings(sent).stream());
    }
  }

  private static void tellEach(Bundle sent, Bundle answers, RequestDetails request) {
    var patched = PatchWarnings.of(request);
    var count = Math.min(sent.getEntry().size(), answers.getEntry().size());
    for (var i = 0; i < count; i++) {
      var entry = sent.getEntry().get(i);
      var response = answers.getEntry().get(i).getResponse();
      if (response.getOutcome() instanceof OperationOutcome told) {
        var warnings =
            entry.getRequest().getMethod() == HTTPVerb.PATCH
                ? patched.of(response.getLocation())
                : Stream.ofNullable(entry.getResource())
                    .flatMap(resource -> Validated.warnings(resource).stream());
        tell(told, warnings);
      }
    }
  }

  private static void tell(OperationOutcome outcome, Stream<Fault> warnings) {
    warnings.forEach(warning -> outcome.addIssue(warning.issue()));
  }
}
