package onestory.conformance;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import onestory.fhir.ServerInterceptor;

/**
 * Lets this node follow the packages that another one has installed, before it answers a request
 * for which they matter: a write, a search, {@code $validate}. Reads by id are left alone.
 */
public final class PackagesInterceptor implements ServerInterceptor {

  private final InstalledDefinitions definitions;

  PackagesInterceptor(InstalledDefinitions definitions) {
    this.definitions = definitions;
  }

  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED, order = -2_000)
  public void follow(RequestDetails request) {
    var isRead = request.getRequestType() == RequestTypeEnum.GET && request.getId() != null;
    if (!isRead) {
      definitions.refresh();
    }
  }
}
