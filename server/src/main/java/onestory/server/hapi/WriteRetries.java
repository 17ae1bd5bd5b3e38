package onestory.server.hapi;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.model.ResourceVersionConflictResolutionStrategy;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import onestory.fhir.StorageInterceptor;
import org.springframework.stereotype.Component;

/**
 * Repeats writes that met another write at the same moment, where a repeat can succeed.
 *
 * <p>Not repeated: a create without condition, which would meet the same resource again, and a
 * write with {@code If-Match}, whose sender asked to hear of it.
 */
@Component
public final class WriteRetries implements StorageInterceptor {

  private static final int MAX_RETRIES = 10;

  WriteRetries() {}

  @Hook(Pointcut.STORAGE_VERSION_CONFLICT)
  public ResourceVersionConflictResolutionStrategy onConflict(RequestDetails request) {
    var strategy = new ResourceVersionConflictResolutionStrategy();
    strategy.setRetry(canSucceed(request));
    strategy.setMaxRetries(MAX_RETRIES);
    return strategy;
  }

  private static boolean canSucceed(RequestDetails request) {
    var isPlainCreate =
        request.getRestOperationType() == RestOperationTypeEnum.CREATE
            && request.getConditionalUrl(RestOperationTypeEnum.CREATE) == null;
    return !isPlainCreate && request.getHeader("If-Match") == null;
  }
}
