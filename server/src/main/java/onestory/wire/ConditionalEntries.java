package onestory.wire;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.util.List;
import java.util.stream.Stream;
import onestory.fhir.StorageInterceptor;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;

/** Says before a transaction begins which resources its conditional entries will look for. */
public final class ConditionalEntries implements StorageInterceptor {

  /** After conditions have been brought to their one spelling. */
  private static final int LATE = 1_000;

  private final MatchLocks locks;

  ConditionalEntries(MatchLocks locks) {
    this.locks = locks;
  }

  @Hook(value = Pointcut.STORAGE_TRANSACTION_PROCESSING, order = LATE)
  public void announce(IBaseBundle bundle) {
    var entries = (Bundle) bundle;
    locks.want(
        entries.getType() == Bundle.BundleType.BATCH
            ? List.of()
            : entries.getEntry().stream().flatMap(ConditionalEntries::key).toList());
  }

  private static Stream<Long> key(BundleEntryComponent entry) {
    if (!entry.hasResource()) {
      return Stream.empty();
    }
    var type = entry.getResource().fhirType();
    var request = entry.getRequest();
    if (request.hasIfNoneExist()) {
      return Stream.of(MatchKey.of(type, request.getIfNoneExist()));
    }
    var url = request.hasUrl() ? request.getUrl() : "";
    return url.contains("?") ? Stream.of(MatchKey.of(type, url)) : Stream.empty();
  }
}
