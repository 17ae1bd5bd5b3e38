package onestory.testing;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;

/** A transaction Bundle, entry by entry. */
public final class Transaction {

  private final Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);

  public Transaction post(Resource resource) {
    add(HTTPVerb.POST, resource.fhirType(), resource);
    return this;
  }

  /** A create to which other entries refer by {@code fullUrl}. */
  public Transaction post(String fullUrl, Resource resource) {
    add(HTTPVerb.POST, resource.fhirType(), resource).setFullUrl(fullUrl);
    return this;
  }

  /** A conditional create. */
  public Transaction post(String fullUrl, Resource resource, String ifNoneExist) {
    add(HTTPVerb.POST, resource.fhirType(), resource)
        .setFullUrl(fullUrl)
        .getRequest()
        .setIfNoneExist(ifNoneExist);
    return this;
  }

  public Transaction put(String url, Resource resource) {
    add(HTTPVerb.PUT, url, resource);
    return this;
  }

  public Transaction delete(String url) {
    bundle.addEntry().getRequest().setMethod(HTTPVerb.DELETE).setUrl(url);
    return this;
  }

  public Bundle bundle() {
    return bundle;
  }

  private BundleEntryComponent add(HTTPVerb method, String url, Resource resource) {
    var entry = bundle.addEntry().setResource(resource);
    entry.getRequest().setMethod(method).setUrl(url);
    return entry;
  }
}
