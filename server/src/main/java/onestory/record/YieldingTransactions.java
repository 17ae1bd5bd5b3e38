package onestory.record;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Transactions that give way: one that waits for a lock gives up long before PostgreSQL would look
 * for a deadlock, so that no write of a running server is ever its victim, and begins again.
 */
final class YieldingTransactions {

  private static final String GIVE_WAY = "set local lock_timeout = '200ms'";
  private static final int ATTEMPTS = 100;

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transactions;

  YieldingTransactions(JdbcTemplate jdbc, PlatformTransactionManager manager) {
    this.jdbc = jdbc;
    this.transactions = new TransactionTemplate(manager);
  }

  <T> T run(Supplier<T> work) {
    for (var attempt = 1; ; attempt++) {
      try {
        return once(work);
      } catch (PessimisticLockingFailureException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  private <T> T once(Supplier<T> work) {
    return Objects.requireNonNull(
        transactions.execute(
            status -> {
              jdbc.execute(GIVE_WAY);
              return work.get();
            }));
  }
}
