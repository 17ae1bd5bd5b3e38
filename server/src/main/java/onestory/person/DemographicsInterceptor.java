package onestory.person;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import onestory.fhir.IntendedMove;
import onestory.fhir.StorageInterceptor;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Patient;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Holds every update of a Patient to what is stored, in the write's own transaction: HAPI refuses
 * the write if another has stored a newer version meanwhile, and begins again from that one.
 */
public final class DemographicsInterceptor implements StorageInterceptor {

  /** After the id has been settled, before validation. */
  private static final int BETWEEN = 500;

  /** HAPI reports a resource of a transaction twice; the first time it is as it was sent. */
  private static final String SEEN = DemographicsInterceptor.class.getName();

  private final PatientUpdates updates;

  DemographicsInterceptor(PatientUpdates updates) {
    this.updates = updates;
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED, order = BETWEEN)
  public void created(IBaseResource resource) {
    if (resource instanceof Patient patient) {
      updates.created(patient);
    }
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED, order = BETWEEN)
  public void updated(
      @Nullable IBaseResource previous, IBaseResource resource, RequestDetails request) {
    if (resource instanceof Patient sent
        && previous instanceof Patient stored
        && !(request instanceof SystemRequestDetails)
        && !IntendedMove.is(request)) {
      restoreAfterRollback(sent);
      updates.update(stored, sent);
    }
  }

  // A repeat begins with what was sent, not with what was joined with an older version.
  private static void restoreAfterRollback(Patient sent) {
    if (sent.getUserData(SEEN) != null
        || !TransactionSynchronizationManager.isSynchronizationActive()) {
      return;
    }
    sent.setUserData(SEEN, SEEN);
    var asSent = sent.copy();
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            if (status != STATUS_COMMITTED) {
              restore(asSent, sent);
            }
          }
        });
  }

  private static void restore(Patient asSent, Patient sent) {
    for (var demographic : Demographic.values()) {
      demographic.set(sent, demographic.in(asSent));
    }
    sent.setIdentifier(asSent.getIdentifier());
    sent.setUserData(SEEN, null);
  }
}
