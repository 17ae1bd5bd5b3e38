package onestory.renumber;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Set;
import onestory.fhir.ServerInterceptor;
import org.hl7.fhir.r4.model.Resource;

/**
 * Tells a sender that a number is withdrawn before another rule takes its person for unknown, and
 * asks for the Patient to be sent.
 */
public final class RenumberServerInterceptor implements ServerInterceptor {

  /** After references have been brought to one form, before anybody looks for the person. */
  static final int EARLY = 100;

  private static final Set<RestOperationTypeEnum> WRITES =
      Set.of(RestOperationTypeEnum.CREATE, RestOperationTypeEnum.UPDATE);

  private final WithdrawnNames withdrawn;

  RenumberServerInterceptor(WithdrawnNames withdrawn) {
    this.withdrawn = withdrawn;
  }

  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = EARLY)
  public void refuse(RequestDetails request, RestOperationTypeEnum operation) {
    if (WRITES.contains(operation) && request.getResource() instanceof Resource resource) {
      withdrawn.refuse(resource);
    }
  }
}
