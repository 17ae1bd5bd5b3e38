package onestory.person;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.model.util.JpaConstants;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import java.util.Optional;
import onestory.fhir.Refusals;
import onestory.fhir.ServerInterceptor;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Patient;
import org.jspecify.annotations.Nullable;

/**
 * Two POSTs of one number at the same moment: the one that the database refused hears, like one
 * that came later, that the Patient exists and where.
 */
public final class ConflictLocationInterceptor implements ServerInterceptor {

  @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
  public @Nullable BaseServerResponseException conflict(RequestDetails request, Throwable problem) {
    return id(request.getResource(), problem).map(id -> refusal(request, id)).orElse(null);
  }

  private static Optional<String> id(@Nullable IBaseResource resource, Throwable problem) {
    if (!(resource instanceof Patient patient)) {
      return Optional.empty();
    }
    if (problem instanceof IdentityConflict) {
      return Filling.id(patient);
    }
    return problem instanceof ResourceVersionConflictException
        ? Optional.ofNullable(patient.getUserData(JpaConstants.RESOURCE_ID_SERVER_ASSIGNED_VALUE))
            .map(Object::toString)
        : Optional.empty();
  }

  private static BaseServerResponseException refusal(RequestDetails request, String id) {
    var refusal = Refusals.conflict(IdentityRules.ALREADY_KNOWN);
    refusal.addResponseHeader("Location", request.getFhirServerBase() + "/Patient/" + id);
    return refusal;
  }
}
