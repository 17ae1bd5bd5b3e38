package onestory.demo;

import java.util.List;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;

/** Packs resources into transactions of PUTs, so that loading them twice changes nothing. */
final class Transactions {

  /** Small enough to be one comfortable database transaction. */
  static final int MOST_ENTRIES = 500;

  private Transactions() {}

  static List<Bundle> of(List<Resource> resources) {
    var pieces = (resources.size() + MOST_ENTRIES - 1) / MOST_ENTRIES;
    return IntStream.range(0, pieces)
        .mapToObj(
            i ->
                resources.subList(
                    i * MOST_ENTRIES, Math.min(resources.size(), (i + 1) * MOST_ENTRIES)))
        .map(Transactions::transaction)
        .toList();
  }

  private static Bundle transaction(List<Resource> resources) {
    var bundle = new Bundle().setType(BundleType.TRANSACTION);
    for (var resource : resources) {
      var url = resource.fhirType() + "/" + resource.getIdElement().getIdPart();
      bundle.addEntry().setResource(resource).getRequest().setMethod(HTTPVerb.PUT).setUrl(url);
    }
    return bundle;
  }
}
