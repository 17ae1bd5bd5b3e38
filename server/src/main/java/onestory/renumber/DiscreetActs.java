package onestory.renumber;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import java.util.function.Supplier;
import onestory.fhir.Refusals;
import onestory.merge.RecordWrites;
import onestory.merge.WholeActs;
import org.hl7.fhir.r4.model.Parameters;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Runs a change of number as a whole, and says nothing about whom if it fails. */
final class DiscreetActs {

  private final WholeActs whole;
  private final NumberChange change;
  private final Runnable forgetting;

  /**
   * @param forgetting makes this node forget which resource has which id
   */
  DiscreetActs(WholeActs whole, NumberChange change, Runnable forgetting) {
    this.whole = whole;
    this.change = change;
    this.forgetting = forgetting;
  }

  /**
   * A preview does all of it too, and takes all of it back.
   *
   * @param asked what is read, and may be refused, once its sender may ask
   */
  Parameters run(Supplier<ChangeRequest> asked, RequestDetails details) {
    try {
      return whole.run(details, records -> inside(asked.get(), records)).parameters(false);
    } catch (PreviewEnded preview) {
      return preview.answer().parameters(true);
    } catch (ResourceVersionConflictException lost) {
      throw Refusals.conflict(RenumberRules.MET);
    }
  }

  private ChangeAnswer inside(ChangeRequest request, RecordWrites records) {
    var answer = discreetly(request, records);
    if (request.isPreview()) {
      throw new PreviewEnded(answer);
    }
    forgetAfterCommit();
    return answer;
  }

  private ChangeAnswer discreetly(ChangeRequest request, RecordWrites records) {
    try {
      return change.change(request, records);
    } catch (BaseServerResponseException refusal) {
      throw refusal;
    } catch (DataIntegrityViolationException | PessimisticLockingFailureException meeting) {
      // Another write came in between: to be repeated. Its message can hold the number.
      throw new CannotAcquireLockException("change of number");
    } catch (RuntimeException fault) {
      throw ChangeFailed.at(fault);
    }
  }

  private void forgetAfterCommit() {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            forgetting.run();
          }
        });
  }
}
