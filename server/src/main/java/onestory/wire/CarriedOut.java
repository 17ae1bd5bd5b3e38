package onestory.wire;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import onestory.fhir.StorageInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Notes in the very transaction that writes that its request has been carried out: whoever dies
 * before the answer leaves no doubt behind.
 */
public final class CarriedOut implements StorageInterceptor {

  private final RequestAnswers answers;

  CarriedOut(RequestAnswers answers) {
    this.answers = answers;
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
  public void created(@Nullable RequestDetails request) {
    note(request);
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void updated(@Nullable RequestDetails request) {
    note(request);
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
  public void deleted(@Nullable RequestDetails request) {
    note(request);
  }

  private void note(@Nullable RequestDetails request) {
    if (request instanceof ServletRequestDetails details
        && details.getServletRequest() != null
        && isFirst()) {
      RequestKey.of(details.getServletRequest())
          .map(key -> new Note(answers, key))
          .ifPresent(TransactionSynchronizationManager::registerSynchronization);
    }
  }

  private static boolean isFirst() {
    return TransactionSynchronizationManager.getSynchronizations().stream()
        .noneMatch(Note.class::isInstance);
  }

  private record Note(RequestAnswers answers, RequestKey key)
      implements TransactionSynchronization {

    @Override
    public void beforeCommit(boolean readOnly) {
      answers.carriedOut(key);
    }
  }
}
