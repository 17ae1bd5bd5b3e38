package onestory.person;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import onestory.fhir.StorageInterceptor;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;

/**
 * Sees to the people of transactions, of each entry of a batch, and, when it is stored, of what
 * could not be seen before: the result of a patch.
 */
public final class UnknownPersonStorageInterceptor implements StorageInterceptor {

  /** Before anybody asks whom the result of a patch names. */
  private static final int EARLY = -500;

  private final UnknownPersons persons;
  private final PersonReferences references;

  UnknownPersonStorageInterceptor(UnknownPersons persons, PersonReferences references) {
    this.persons = persons;
    this.references = references;
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

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED, order = EARLY)
  public void created(IBaseResource resource, TransactionDetails details) {
    persons.makeStubs((Resource) resource, details);
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED, order = EARLY)
  public void updated(
      IBaseResource previous,
      IBaseResource resource,
      RequestDetails request,
      TransactionDetails details) {
    var now = (Resource) resource;
    if (request instanceof ServletRequestDetails && !persons.isRequired(now)) {
      references.resolve(now);
      persons.require(now);
    }
    persons.makeStubs(now, details);
  }
}
