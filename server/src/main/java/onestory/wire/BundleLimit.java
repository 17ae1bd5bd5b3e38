package onestory.wire;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import onestory.fhir.ServerInterceptor;
import org.hl7.fhir.r4.model.Bundle;

/** Refuses transactions and batches with more entries than are carried out at once. */
public final class BundleLimit implements ServerInterceptor {

  private final int largestBundle;

  BundleLimit(int largestBundle) {
    this.largestBundle = largestBundle;
  }

  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
  public void require(RequestDetails request, RestOperationTypeEnum operation) {
    if (operation == RestOperationTypeEnum.TRANSACTION
        && request.getResource() instanceof Bundle bundle
        && bundle.getEntry().size() > largestBundle) {
      throw WireRefusals.of(413, WireRules.BUNDLE_TOO_LARGE);
    }
  }
}
