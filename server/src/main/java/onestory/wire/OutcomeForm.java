package onestory.wire;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Optional;
import onestory.fhir.HapiMessage;
import onestory.fhir.Rule;
import onestory.fhir.ServerInterceptor;
import org.hl7.fhir.instance.model.api.IBaseOperationOutcome;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryResponseComponent;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finishes every OperationOutcome that leaves: rule codes belong to the CodeSystem of the package
 * and lead to the catalogue of errors, and the outcome of an error repeats the X-Request-ID as the
 * fragment of its {@code meta.source}.
 */
public final class OutcomeForm implements ServerInterceptor {

  private static final Logger LOG = LoggerFactory.getLogger(OutcomeForm.class);

  /** Where the guide that this server serves tells of a rule. */
  private static final String CATALOGUE = "explained on this server under /ig/errors.html#%s";

  private final String codeSystem;

  OutcomeForm(String codeSystem) {
    this.codeSystem = codeSystem;
  }

  @Hook(Pointcut.SERVER_OUTGOING_FAILURE_OPERATIONOUTCOME)
  public void failure(RequestDetails request, IBaseOperationOutcome outcome) {
    finish((OperationOutcome) outcome, request.getRequestId());
  }

  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void response(IBaseResource resource) {
    if (resource instanceof OperationOutcome outcome) {
      outcome.getIssue().forEach(this::name);
    } else if (resource instanceof Bundle bundle) {
      bundle.getEntry().stream()
          .map(entry -> entry.getResponse())
          .filter(response -> response.getOutcome() instanceof OperationOutcome)
          .forEach(this::entry);
    }
  }

  /** For an error: its codes and its request. */
  OperationOutcome finish(OperationOutcome outcome, String requestId) {
    outcome.getIssue().forEach(this::name);
    outcome.getMeta().setSource("#" + requestId);
    return outcome;
  }

  private void entry(BundleEntryResponseComponent response) {
    var status = response.hasStatus() ? response.getStatus().split(" ", -1)[0] : "200";
    var outcome = (OperationOutcome) response.getOutcome();
    for (var issue : outcome.getIssue()) {
      if (status.startsWith("4") || status.startsWith("5")) {
        formed(issue, Integer.parseInt(status));
      }
      name(issue);
    }
  }

  private static void formed(OperationOutcomeIssueComponent issue, int status) {
    var message = new HapiMessage(Optional.ofNullable(issue.getDiagnostics()).orElse(""));
    if (issue.getDetails().getCoding().isEmpty()) {
      var rule = HapiFault.in(message).map(HapiFault::rule).orElseGet(() -> StatusRules.of(status));
      issue.setCode(rule.type());
      issue.getDetails().addCoding().setSystem(Rule.SYSTEM).setCode(rule.code());
    }
    if (status < 500) {
      issue.setDiagnostics(message.words());
    } else {
      LOG.error("an entry of a batch failed with {}", status);
      issue.setDiagnostics(ErrorForm.SERVER_FAULT);
    }
  }

  private void name(OperationOutcomeIssueComponent issue) {
    var details = issue.getDetails();
    for (var coding : details.getCoding()) {
      if (Rule.SYSTEM.equals(coding.getSystem())) {
        coding.setSystem(codeSystem);
        details.setText(CATALOGUE.formatted(coding.getCode()));
      }
    }
  }
}
