package onestory.record;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Proves the index by every stored resource, or makes it anew; both may be done while a server
 * runs. It goes by pages of keys, so that memory does not grow with the database.
 */
public final class IndexVerification {

  private static final int PAGE = 500;

  private final StoredResources stored;
  private final IndexedRows indexed;
  private final YieldingTransactions mending;
  private final TransactionTemplate snapshot;

  /**
   * @param dataSource the database, in whose search path HAPI's tables lie
   */
  public IndexVerification(DataSource dataSource, FhirContext context) {
    var jdbc = new JdbcTemplate(dataSource);
    var manager = new DataSourceTransactionManager(dataSource);
    stored = new StoredResources(jdbc, context);
    indexed = new IndexedRows(jdbc);
    mending = new YieldingTransactions(jdbc, manager);
    snapshot = new TransactionTemplate(manager);
    snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    snapshot.setReadOnly(true);
  }

  /**
   * Compares, in one snapshot, and changes nothing.
   *
   * @param progress told how many resources have been compared so far
   */
  public IndexReport verify(LongConsumer progress) {
    var report = new IndexReport();
    snapshot.executeWithoutResult(
        status -> {
          var keys = stored.keysAfter(0, PAGE);
          while (!keys.isEmpty()) {
            compare(keys, report);
            progress.accept(report.resources());
            keys = stored.keysAfter(last(keys), PAGE);
          }
          report.revisionsMissing(indexed.withoutRevision());
        });
    return report;
  }

  /**
   * Compares and mends.
   *
   * @param progress told how many resources have been compared so far
   * @return what was wrong before
   */
  public IndexReport rebuild(LongConsumer progress) {
    var report = new IndexReport();
    var last = 0L;
    for (var keys = mend(last, report); !keys.isEmpty(); keys = mend(last, report)) {
      progress.accept(report.resources());
      last = last(keys);
    }
    report.revisionsMissing(indexed.withoutRevision());
    indexed.addRevisions();
    return report;
  }

  private List<Long> mend(long after, IndexReport report) {
    var page = mending.run(() -> mendedPage(after));
    page.differences().forEach(report::found);
    report.compared(page.keys().size(), page.rows());
    return page.keys();
  }

  private Page mendedPage(long after) {
    var keys = stored.lockAfter(after, PAGE);
    var due = stored.due(keys);
    var found = indexed.found(keys);
    var differences = IndexComparison.between(due, found);
    var wrong = differences.stream().map(IndexDifference::resourceKey).distinct().toList();
    if (!wrong.isEmpty()) {
      indexed.replace(wrong, due.stream().filter(row -> wrong.contains(row.key())).toList());
    }
    return new Page(keys, differences, found.size());
  }

  private void compare(List<Long> keys, IndexReport report) {
    var found = indexed.found(keys);
    IndexComparison.between(stored.due(keys), found).forEach(report::found);
    report.compared(keys.size(), found.size());
  }

  private static long last(List<Long> keys) {
    return keys.get(keys.size() - 1);
  }

  private record Page(List<Long> keys, List<IndexDifference> differences, int rows) {}
}
