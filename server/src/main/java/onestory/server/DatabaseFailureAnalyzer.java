package onestory.server;

import onestory.server.database.DatabaseUnusable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence, not a stack trace, why the database stops the start. */
final class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<DatabaseUnusable> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, DatabaseUnusable cause) {
    return new FailureAnalysis(cause.getMessage(), null, cause);
  }
}
