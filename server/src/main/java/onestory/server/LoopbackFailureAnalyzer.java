package onestory.server;

import onestory.server.LoopbackOnly.NotLoopback;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence why the server does not listen where it was told to. */
final class LoopbackFailureAnalyzer extends AbstractFailureAnalyzer<NotLoopback> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, NotLoopback cause) {
    return new FailureAnalysis(cause.getMessage(), null, cause);
  }
}
