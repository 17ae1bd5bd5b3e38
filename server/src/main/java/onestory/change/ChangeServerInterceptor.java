package onestory.change;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import onestory.change.Intent.Form;
import onestory.fhir.ServerInterceptor;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** Holds single requests to the rules of change before HAPI handles them. */
public final class ChangeServerInterceptor implements ServerInterceptor {

  private static final String IF_MATCH = "If-Match";

  private final Preconditions preconditions;
  private final Deletion deletion;
  private final RegisteredCreation registered;

  ChangeServerInterceptor(
      Preconditions preconditions, Deletion deletion, RegisteredCreation registered) {
    this.preconditions = preconditions;
    this.deletion = deletion;
    this.registered = registered;
  }

  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED)
  public void refuseDeletion(RequestDetails request) {
    if (request.getRequestType() == RequestTypeEnum.DELETE && request.getResourceName() != null) {
      deletion.require();
    }
  }

  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
  public void note(RequestDetails request, RestOperationTypeEnum operation) {
    if (operation == RestOperationTypeEnum.CREATE && request.getResource() != null) {
      registered.prepare(
          (Resource) request.getResource(),
          request.getFhirServerBase(),
          request.getHeader("If-None-Exist") != null);
    } else if (operation == RestOperationTypeEnum.UPDATE) {
      note(request, Form.PUT);
      if (request.getId() == null && request.getResource() != null) {
        registered.prepareUpsert((Resource) request.getResource());
      }
    } else if (operation == RestOperationTypeEnum.PATCH) {
      note(request, Form.PATCH);
    }
  }

  private void note(RequestDetails request, Form form) {
    var intents = Intents.of(request);
    var id = request.getId();
    if (id != null && id.hasIdPart()) {
      var version = IfMatch.version(request.getHeader(IF_MATCH));
      var instance = id.withResourceType(request.getResourceName());
      preconditions.requireCurrent(instance, version);
      intents.note(instance.toUnqualifiedVersionless().getValue(), new Intent(form, version));
    }
  }

  /**
   * Of two changes of one version at the same moment, the later one hears what an earlier one
   * would.
   */
  @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
  public @Nullable BaseServerResponseException lost(RequestDetails request, Throwable problem) {
    return problem instanceof ResourceVersionConflictException
            && request.getHeader(IF_MATCH) != null
            && request.getId() != null
        ? preconditions.stale(request.getId().withResourceType(request.getResourceName()))
        : null;
  }
}
