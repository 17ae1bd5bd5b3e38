package onestory.conformance;

import org.hl7.fhir.instance.model.api.IBaseResource;

/**
 * A note on a resource in memory that it has been validated, so that a retry need not do it again.
 */
public final class Validated {

  private static final String KEY = "onestory.validated";

  private Validated() {}

  /** Notes that the resource is valid, for callers who know it by other means. */
  public static void mark(IBaseResource resource) {
    resource.setUserData(KEY, KEY);
  }

  static boolean is(IBaseResource resource) {
    return KEY.equals(resource.getUserData(KEY));
  }
}
