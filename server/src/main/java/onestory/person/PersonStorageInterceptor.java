package onestory.person;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import onestory.fhir.StorageInterceptor;
import onestory.fhir.Stub;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;

/** Holds transactions, and whatever is stored in the end, to the invariant of identity. */
public final class PersonStorageInterceptor implements StorageInterceptor {

  private final PersonTransactions transactions;
  private final PatientIdentity identity;

  PersonStorageInterceptor(PersonTransactions transactions, PatientIdentity identity) {
    this.transactions = transactions;
    this.identity = identity;
  }

  // HAPI reports each entry of a batch again on its own: one that is refused refuses no other.
  @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
  public void transaction(IBaseBundle bundle) {
    var entries = (Bundle) bundle;
    if (entries.getType() != Bundle.BundleType.BATCH) {
      transactions.prepare(entries);
    }
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
  public void created(IBaseResource resource) {
    require(resource);
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
  public void updated(IBaseResource previous, IBaseResource resource) {
    Filling.require(previous, resource);
    if (Stub.is(previous) && resource instanceof Patient patient) {
      Stub.mark(patient);
      Stub.settle(patient);
    }
    require(resource);
  }

  private void require(IBaseResource resource) {
    if (resource instanceof Patient patient) {
      identity.normalise(patient);
      identity.require(patient.getIdElement().getIdPart(), patient);
    }
  }
}
