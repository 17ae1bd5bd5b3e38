package onestory.wire;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.dao.MatchResourceUrlService;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import org.jspecify.annotations.Nullable;

/** HAPI's look-up of conditional URLs, behind a lock. */
final class LockingMatchUrls extends MatchResourceUrlService<JpaPid> {

  private final MatchLocks locks;

  LockingMatchUrls(MatchLocks locks) {
    this.locks = locks;
  }

  // HAPI asks here first, in the transaction, whether a URL is from a single write or a Bundle's.
  @Override
  public @Nullable JpaPid processMatchUrlUsingCacheOnly(
      String type, String matchUrl, RequestPartitionId partition) {
    locks.take(MatchKey.of(type, matchUrl));
    return super.processMatchUrlUsingCacheOnly(type, matchUrl, partition);
  }
}
