package onestory.renumber;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import onestory.fhir.StorageInterceptor;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Resource;

/** Keeps withdrawn numbers out of every write, in its own transaction. */
public final class RenumberStorageInterceptor implements StorageInterceptor {

  /** After the write has waited for an act on these people's identity to end. */
  private static final int AFTER_THE_LOCK = 100;

  private final WithdrawnNames withdrawn;

  RenumberStorageInterceptor(WithdrawnNames withdrawn) {
    this.withdrawn = withdrawn;
  }

  // HAPI reports each entry of a batch again on its own: one that is refused refuses no other.
  @Hook(value = Pointcut.STORAGE_TRANSACTION_PROCESSING, order = RenumberServerInterceptor.EARLY)
  public void transaction(IBaseBundle bundle) {
    if (bundle instanceof Bundle entries && entries.getType() != Bundle.BundleType.BATCH) {
      entries.getEntry().stream()
          .filter(BundleEntryComponent::hasResource)
          .forEach(entry -> withdrawn.refuse(entry.getResource()));
    }
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED, order = AFTER_THE_LOCK)
  public void created(IBaseResource resource) {
    withdrawn.refuse((Resource) resource);
    withdrawn.refuseId((Resource) resource);
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED, order = AFTER_THE_LOCK)
  public void updated(IBaseResource previous, IBaseResource resource) {
    withdrawn.refuse((Resource) resource);
  }
}
