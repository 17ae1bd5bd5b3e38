package onestory.conformance;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import onestory.fhir.StorageInterceptor;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Validates transactions before they begin, and within them only what could not be seen before: the
 * result of a patch, and what jobs write.
 */
public final class ValidationStorageInterceptor implements StorageInterceptor {

  /** After identity has been settled and references named. */
  private static final int LATE = 1_000;

  private final WriteValidation validation;

  ValidationStorageInterceptor(WriteValidation validation) {
    this.validation = validation;
  }

  // Of a batch HAPI reports each entry again, alone, so that one is refused without the others.
  @Hook(value = Pointcut.STORAGE_TRANSACTION_PROCESSING, order = LATE)
  public void transaction(IBaseBundle bundle) {
    if (((Bundle) bundle).getType() != BundleType.BATCH) {
      validation.requireEach((Bundle) bundle);
    }
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED, order = LATE)
  public void created(IBaseResource resource) {
    validation.require(resource);
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED, order = LATE)
  public void updated(
      IBaseResource previous, IBaseResource resource, @Nullable RequestDetails request) {
    var isPatched = !Validated.is(resource);
    validation.require(resource);
    if (isPatched && request != null) {
      PatchWarnings.of(request).note((Resource) resource);
    }
  }
}
