package onestory.conformance;

import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.MetadataResource;

/**
 * What becomes of a package's definitions.
 *
 * @param taken those that are used from now on, structure definitions with snapshots
 * @param skipped why others are not, by {@code Type/id}
 */
record Judgement(List<MetadataResource> taken, Map<String, String> skipped) {

  Judgement {
    taken = List.copyOf(taken);
    skipped = Map.copyOf(skipped);
  }
}
