package onestory.person;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Set;
import onestory.fhir.ServerInterceptor;
import org.hl7.fhir.r4.model.Resource;

/** Sees to the people of single writes. */
public final class UnknownPersonServerInterceptor implements ServerInterceptor {

  /** After validation, so that nothing invalid makes a stub. */
  static final int LAST = 2_000;

  private static final Set<RestOperationTypeEnum> WRITES =
      Set.of(RestOperationTypeEnum.CREATE, RestOperationTypeEnum.UPDATE);

  private final UnknownPersons persons;

  UnknownPersonServerInterceptor(UnknownPersons persons) {
    this.persons = persons;
  }

  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = LAST)
  public void require(RequestDetails request, RestOperationTypeEnum operation) {
    if (WRITES.contains(operation) && request.getResource() instanceof Resource resource) {
      persons.require(resource);
    }
  }
}
