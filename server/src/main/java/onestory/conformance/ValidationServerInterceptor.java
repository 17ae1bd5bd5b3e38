package onestory.conformance;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Set;
import onestory.fhir.ServerInterceptor;

/** Validates single writes before HAPI opens a database transaction for them. */
public final class ValidationServerInterceptor implements ServerInterceptor {

  private static final Set<RestOperationTypeEnum> WRITES =
      Set.of(RestOperationTypeEnum.CREATE, RestOperationTypeEnum.UPDATE);

  /** After identity has been settled and references named. */
  private static final int LATE = 1_000;

  private final WriteValidation validation;

  ValidationServerInterceptor(WriteValidation validation) {
    this.validation = validation;
  }

  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = LATE)
  public void validate(RequestDetails request, RestOperationTypeEnum operation) {
    if (WRITES.contains(operation) && request.getResource() != null) {
      validation.require(request.getResource());
    }
  }
}
