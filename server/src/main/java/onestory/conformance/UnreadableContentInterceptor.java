package onestory.conformance;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import onestory.fhir.HapiMessage;
import onestory.fhir.ServerInterceptor;
import org.jspecify.annotations.Nullable;

/** Says in words what could not be read of content that HAPI reads: parameters and patches. */
public final class UnreadableContentInterceptor implements ServerInterceptor {

  /** HAPI's number for a body that cannot be parsed (ResourceParameter). */
  private static final String UNREADABLE = "0450";

  @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
  public @Nullable BaseServerResponseException explain(RequestDetails request, Throwable problem) {
    var isUnreadable =
        problem instanceof InvalidRequestException
            && HapiMessage.of(problem).numbers().limit(1).anyMatch(UNREADABLE::equals);
    return isUnreadable ? NotFhir.refusal(request, problem) : null;
  }
}
