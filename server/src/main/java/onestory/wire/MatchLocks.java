package onestory.wire;

import java.util.Arrays;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets one conditional write at a time look for its resource, across all nodes: PostgreSQL's
 * advisory locks, held until the transaction ends.
 *
 * <p>A request's locks are known before its transaction begins, and are taken together in one
 * order, so that no two requests wait for each other.
 */
final class MatchLocks {

  private static final String LOCK =
      "select pg_advisory_xact_lock(key) from unnest(?::bigint[]) with ordinality as wanted(key, place)";

  private final JdbcTemplate jdbc;
  private final ThreadLocal<SortedSet<Long>> wanted = ThreadLocal.withInitial(TreeSet::new);

  MatchLocks(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Says what the request of this thread will look for. */
  void want(Collection<Long> keys) {
    wanted.set(new TreeSet<>(keys));
  }

  void forget() {
    wanted.remove();
  }

  /** Takes every lock that the request wants, as soon as it looks for the first of them. */
  void take(long key) {
    if (wanted.get().contains(key) && isFirstOfItsTransaction()) {
      TransactionSynchronizationManager.registerSynchronization(new Taken());
      var keys = wanted.get().toArray(Long[]::new);
      jdbc.query(LOCK, row -> {}, (Object) literal(keys));
    }
  }

  private static String literal(Long[] keys) {
    return Arrays.toString(keys).replace('[', '{').replace(']', '}');
  }

  private static boolean isFirstOfItsTransaction() {
    return TransactionSynchronizationManager.isSynchronizationActive()
        && TransactionSynchronizationManager.getSynchronizations().stream()
            .noneMatch(Taken.class::isInstance);
  }

  private record Taken() implements TransactionSynchronization {}
}
