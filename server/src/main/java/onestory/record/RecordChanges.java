package onestory.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What one transaction changes in the index, collected and written once just before it commits: one
 * batch, in the order of the people, so that parallel transactions do not deadlock.
 */
final class RecordChanges implements TransactionSynchronization {

  private final RecordIndex index;
  private final Map<Long, List<RecordEntry>> byResource = new HashMap<>();
  private final TreeSet<String> touched = new TreeSet<>();

  private RecordChanges(RecordIndex index) {
    this.index = index;
  }

  /** The changes of the transaction under way. */
  static RecordChanges current(RecordIndex index) {
    var bound = TransactionSynchronizationManager.getResource(index);
    if (bound instanceof RecordChanges changes) {
      return changes;
    }
    var changes = new RecordChanges(index);
    TransactionSynchronizationManager.bindResource(index, changes);
    TransactionSynchronizationManager.registerSynchronization(changes);
    return changes;
  }

  /** Notes the rows of a resource as it now is; of two versions the higher one stands. */
  void put(long resourceKey, List<RecordEntry> entries) {
    byResource.merge(resourceKey, entries, RecordChanges::newer);
    entries.forEach(entry -> touched.add(entry.person()));
  }

  /**
   * Removes a resource at once: HAPI reports a conditional delete only while the transaction is
   * committing, when nothing that is noted now would be written any more.
   */
  void remove(long resourceKey, long version, Collection<String> persons) {
    byResource.computeIfPresent(
        resourceKey, (key, entries) -> version(entries) <= version ? null : entries);
    var sorted = new TreeSet<>(persons);
    index.remove(resourceKey, version, sorted);
  }

  @Override
  public void beforeCommit(boolean readOnly) {
    var entries = new ArrayList<RecordEntry>();
    byResource.values().forEach(entries::addAll);
    entries.sort(
        Comparator.comparing(RecordEntry::person).thenComparing(entry -> entry.resource().key()));
    index.put(entries);
    index.bumpRevisions(touched);
    byResource.clear();
    touched.clear();
  }

  @Override
  public void afterCompletion(int status) {
    TransactionSynchronizationManager.unbindResourceIfPossible(index);
  }

  private static List<RecordEntry> newer(List<RecordEntry> one, List<RecordEntry> other) {
    return version(other) >= version(one) ? other : one;
  }

  private static long version(List<RecordEntry> entries) {
    return entries.stream().mapToLong(entry -> entry.resource().version()).max().orElse(0);
  }
}
