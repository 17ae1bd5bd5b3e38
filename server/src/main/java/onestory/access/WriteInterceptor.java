package onestory.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import onestory.caller.Callers;
import onestory.fhir.StorageInterceptor;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;

/** Brings the entries of Bundles before the judge, and whatever is stored in the end. */
public final class WriteInterceptor implements StorageInterceptor {

  /** Before anybody looks at an entry and tells what is there. */
  private static final int FIRST = -10_000;

  private final EntryJudge entries;
  private final WriteJudge writes;

  WriteInterceptor(EntryJudge entries, WriteJudge writes) {
    this.entries = entries;
    this.writes = writes;
  }

  // HAPI reports each entry of a batch again on its own: one that is refused refuses no other.
  @Hook(value = Pointcut.STORAGE_TRANSACTION_PROCESSING, order = FIRST)
  public void transaction(IBaseBundle bundle, RequestDetails request) {
    var entriesOf = (Bundle) bundle;
    if (entriesOf.getType() != Bundle.BundleType.BATCH && !isOperation(request)) {
      Callers.of(request).ifPresent(caller -> entries.judge(caller, entriesOf));
    }
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
  public void created(IBaseResource resource, RequestDetails request) {
    Callers.of(request).ifPresent(caller -> writes.created(caller, resource));
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void updated(IBaseResource previous, IBaseResource resource, RequestDetails request) {
    Callers.of(request).ifPresent(caller -> writes.updated(caller, previous, resource));
  }

  // An operation has been judged as a whole.
  private static boolean isOperation(RequestDetails request) {
    return request.getOperation() != null && request.getOperation().startsWith("$");
  }
}
