package onestory.split;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import onestory.fhir.IntendedMove;
import onestory.fhir.Refusals;
import onestory.fhir.StorageInterceptor;
import onestory.record.EnteredInError;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** Leads whoever writes to a resource that has moved to where it is now. */
public final class SplitStorageInterceptor implements StorageInterceptor {

  /** Before other rules find fault with a write that is meant for another resource. */
  private static final int EARLY = -1_000;

  private final Splits splits;

  SplitStorageInterceptor(Splits splits) {
    this.splits = splits;
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED, order = EARLY)
  public void updated(
      @Nullable IBaseResource previous, IBaseResource resource, @Nullable RequestDetails request) {
    var isOurs = request != null && IntendedMove.is(request);
    if (!isOurs && previous instanceof Resource stored && EnteredInError.is(stored)) {
      splits
          .movedTo(stored.fhirType(), stored.getIdElement().getIdPart())
          .ifPresent(
              path -> {
                throw Refusals.unprocessable(SplitRules.moved(path), stored.fhirType() + ".id");
              });
    }
  }
}
