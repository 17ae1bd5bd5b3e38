package onestory.wire;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Set;
import onestory.fhir.ServerInterceptor;
import org.hl7.fhir.r4.model.Bundle;

/** Says before a single conditional write begins which resources it will look for. */
public final class ConditionalWrites implements ServerInterceptor {

  /** After conditions have been brought to their one spelling. */
  private static final int LATE = 1_000;

  private final MatchLocks locks;

  ConditionalWrites(MatchLocks locks) {
    this.locks = locks;
  }

  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = LATE)
  public void announce(RequestDetails request, RestOperationTypeEnum operation) {
    var url = request.getResource() instanceof Bundle ? null : request.getConditionalUrl(operation);
    locks.want(
        url == null
            ? Set.of()
            : Set.of(MatchKey.of(String.valueOf(request.getResourceName()), url)));
  }

  @Hook(Pointcut.SERVER_PROCESSING_COMPLETED)
  public void completed() {
    locks.forget();
  }
}
