package onestory.conformance;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * What was found in the results of a request's patches: they are made within the transaction, and
 * are not what was sent.
 *
 * @param found by {@code Type/id}
 */
record PatchWarnings(Map<String, List<Fault>> found) {

  private static final String KEY = "onestory.patch-warnings";

  /** Those of a request, which it keeps as long as it is carried out. */
  static PatchWarnings of(RequestDetails request) {
    return (PatchWarnings)
        request
            .getUserData()
            .computeIfAbsent(KEY, key -> new PatchWarnings(new ConcurrentHashMap<>()));
  }

  /** Notes what was found in a result; if it is made once more, that counts. */
  void note(Resource result) {
    found.put(path(result.getIdElement()), Validated.warnings(result));
  }

  Stream<Fault> all() {
    return found.values().stream().flatMap(List::stream);
  }

  /**
   * Those of one resource.
   *
   * @param location as an answer has it; null if it has none
   */
  Stream<Fault> of(@Nullable String location) {
    return location == null
        ? Stream.empty()
        : found.getOrDefault(path(new IdType(location)), List.of()).stream();
  }

  private static String path(IdType id) {
    return id.getResourceType() + "/" + id.getIdPart();
  }
}
