package onestory.merge;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.dao.tx.IHapiTransactionService;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import jakarta.persistence.EntityManager;
import java.util.function.Function;
import onestory.fhir.IntendedMove;

/** Runs an act on identity in one database transaction: all of it happens, or nothing. */
public final class WholeActs {

  private final IdentityActs acts;
  private final IHapiTransactionService transactions;
  private final DaoRegistry daos;
  private final EntityManager entities;

  WholeActs(
      IdentityActs acts,
      IHapiTransactionService transactions,
      DaoRegistry daos,
      EntityManager entities) {
    this.acts = acts;
    this.transactions = transactions;
    this.daos = daos;
    this.entities = entities;
  }

  /**
   * Repeats the act from its beginning if another write came in between.
   *
   * @throws ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException if its sender may not
   */
  public <T> T run(RequestDetails asked, Function<RecordWrites, T> act) {
    acts.require(asked);
    var request = new SystemRequestDetails();
    request.setFhirContext(asked.getFhirContext());
    request.setRequestId(asked.getRequestId());
    IntendedMove.mark(request);
    return transactions
        .withRequest(request)
        .execute(() -> act.apply(new RecordWrites(daos, entities, request)));
  }
}
