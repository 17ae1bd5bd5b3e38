package onestory.person;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import onestory.fhir.StorageInterceptor;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.r4.model.Bundle;

/** Sees to the people of transactions, and of each entry of a batch. */
public final class UnknownPersonStorageInterceptor implements StorageInterceptor {

  private final UnknownPersons persons;

  UnknownPersonStorageInterceptor(UnknownPersons persons) {
    this.persons = persons;
  }

  // HAPI reports each entry of a batch again on its own.
  @Hook(
      value = Pointcut.STORAGE_TRANSACTION_PROCESSING,
      order = UnknownPersonServerInterceptor.LAST)
  public void transaction(IBaseBundle bundle) {
    if (bundle instanceof Bundle entries && entries.getType() != Bundle.BundleType.BATCH) {
      persons.requireEach(entries);
    }
  }
}
