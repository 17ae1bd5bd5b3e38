package onestory.change;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import onestory.fhir.IntendedMove;
import onestory.fhir.StorageInterceptor;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** Holds transactions, and every update that really changes something, to the rules of change. */
public final class ChangeStorageInterceptor implements StorageInterceptor {

  private final ChangeTransactions transactions;
  private final Preconditions preconditions;
  private final Belonging belonging;

  ChangeStorageInterceptor(
      ChangeTransactions transactions, Preconditions preconditions, Belonging belonging) {
    this.transactions = transactions;
    this.preconditions = preconditions;
    this.belonging = belonging;
  }

  // HAPI reports each entry of a batch again on its own: one that is refused refuses no other.
  @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
  public void transaction(IBaseBundle bundle, @Nullable ServletRequestDetails request) {
    var entries = (Bundle) bundle;
    if (request != null && entries.getType() != Bundle.BundleType.BATCH) {
      transactions.prepare(entries, request);
    }
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_CLIENT_ASSIGNED_ID)
  public void chosen(IBaseResource resource, @Nullable RequestDetails request) {
    if (request instanceof ServletRequestDetails) {
      ClientIds.require((Resource) resource);
    }
  }

  // Late: who sent the update has to be seen by other capabilities first.
  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED, order = 1_000)
  public void update(IBaseResource previous, IBaseResource resource) {
    if (!previous.isDeleted()) {
      belonging.keepOwner((Resource) previous, (Resource) resource);
    }
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void updated(
      IBaseResource previous, IBaseResource resource, @Nullable RequestDetails request) {
    if (previous.isDeleted() || (request != null && IntendedMove.is(request))) {
      return;
    }
    var before = (Resource) previous;
    var now = (Resource) resource;
    belonging.requireSamePerson(before, now);
    belonging.requireSameOrganisation(before, now);
    Intents.noted(request)
        .map(intents -> intents.to(now.getIdElement().toUnqualifiedVersionless().getValue()))
        .ifPresent(intent -> preconditions.require(intent, before, Belonging.sender(intent, now)));
  }
}
