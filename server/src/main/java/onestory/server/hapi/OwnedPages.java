package onestory.server.hapi;

import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import onestory.access.PageSeal;
import org.jspecify.annotations.Nullable;

/** The pages of searches, each of which only the caller who searched can turn. */
final class OwnedPages extends DatabaseBackedPagingProvider {

  private final PageSeal seal;

  OwnedPages(PageSeal seal) {
    this.seal = seal;
  }

  @Override
  public synchronized String storeResultList(RequestDetails request, IBundleProvider list) {
    return seal.seal(request, super.storeResultList(request, list));
  }

  // HAPI takes nothing for a page that is no longer kept.
  @Override
  public synchronized @Nullable IBundleProvider retrieveResultList(
      RequestDetails request, String id) {
    var search = seal.open(request, id);
    return search.isPresent() ? super.retrieveResultList(request, search.get()) : null;
  }
}
