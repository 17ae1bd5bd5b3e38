package onestory.merge;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import onestory.fhir.Refusals;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps writes away from superseded people. What a transaction has found current stays so until it
 * ends: a merge waits for it.
 */
public final class SupersededPeople {

  private final Identities identities;

  SupersededPeople(Identities identities) {
    this.identities = identities;
  }

  /**
   * Holds a write to the rule; to be called within its transaction.
   *
   * @param expression the element, as far as it is known
   */
  void requireCurrent(Collection<String> persons, String expression) {
    var known = foundCurrent();
    var asked = persons.stream().filter(it -> !known.contains(it)).collect(Collectors.toSet());
    if (asked.isEmpty()) {
      return;
    }
    identities.lockShared(asked);
    refuse(asked, expression);
    known.addAll(asked);
  }

  /** The same before a transaction begins: only so that the answer is the right one. */
  public void refuse(Set<String> persons, String expression) {
    identities.superseded(persons).values().stream()
        .findFirst()
        .ifPresent(
            survivor -> {
              throw Refusals.unprocessable(MergeRules.superseded(survivor), expression);
            });
  }

  @SuppressWarnings("unchecked")
  private Set<String> foundCurrent() {
    var bound = TransactionSynchronizationManager.getResource(this);
    if (bound instanceof Set<?> known) {
      return (Set<String>) known;
    }
    var known = new HashSet<String>();
    TransactionSynchronizationManager.bindResource(this, known);
    TransactionSynchronizationManager.registerSynchronization(new Forgetting());
    return known;
  }

  /** A retry begins anew. */
  private final class Forgetting implements TransactionSynchronization {

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(SupersededPeople.this);
    }
  }
}
