package onestory.conformance;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;

/**
 * A note on a resource in memory that it has been validated, so that a retry need not do it again;
 * and what was found that did not refuse it.
 */
public final class Validated {

  private static final String KEY = "onestory.validated";

  private Validated() {}

  /** Notes that the resource is valid, for callers who know it by other means. */
  public static void mark(IBaseResource resource) {
    mark(resource, List.of());
  }

  static void mark(IBaseResource resource, List<Fault> warnings) {
    resource.setUserData(KEY, List.copyOf(warnings));
  }

  static boolean is(IBaseResource resource) {
    return resource.getUserData(KEY) != null;
  }

  /** What was found; empty if the resource has not been validated. */
  @SuppressWarnings("unchecked")
  static List<Fault> warnings(IBaseResource resource) {
    return Optional.ofNullable((List<Fault>) resource.getUserData(KEY)).orElse(List.of());
  }
}
