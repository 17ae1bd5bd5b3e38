package onestory.wire;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import onestory.fhir.StorageInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Notes in the very transaction that writes that its request has been carried out: whoever dies
 * before the answer leaves no doubt behind.
 */
public final class CarriedOut implements StorageInterceptor {

  private static final String NOTE =
      "update onestory.request_answer set carried_out = true where client = ? and request_id = ?";

  private final JdbcTemplate jdbc;

  CarriedOut(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
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
        && details.getServletRequest().getHeader(RequestIdFilter.HEADER) != null
        && isFirst()) {
      TransactionSynchronizationManager.registerSynchronization(
          new Note(jdbc, RequestKey.anyone(RequestIdFilter.of(details.getServletRequest()))));
    }
  }

  private static boolean isFirst() {
    return TransactionSynchronizationManager.getSynchronizations().stream()
        .noneMatch(Note.class::isInstance);
  }

  private record Note(JdbcTemplate jdbc, RequestKey key) implements TransactionSynchronization {

    @Override
    public void beforeCommit(boolean readOnly) {
      jdbc.update(NOTE, key.client(), key.id());
    }
  }
}
