package onestory.server.hapi;

import ca.uhn.fhir.jpa.provider.IJpaSystemProvider;
import ca.uhn.fhir.rest.server.provider.ResourceProviderFactory;
import java.util.ArrayList;
import java.util.List;
import onestory.fhir.FhirOperation;

/**
 * What answers FHIR requests: HAPI's providers of every resource type, and our operations.
 *
 * @param all in the order of their registration
 */
record Providers(List<Object> all) {

  static Providers of(
      ResourceProviderFactory resources,
      IJpaSystemProvider system,
      List<FhirOperation> operations) {
    var all = new ArrayList<Object>(resources.createProviders());
    all.add(system);
    all.addAll(operations);
    return new Providers(all);
  }
}
