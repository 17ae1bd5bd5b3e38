package onestory.fhir;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Optional;

/**
 * A note on a request that it asked for a person by another id than that of the record with which
 * it is answered, so that the answer can say so.
 */
public final class AskedId {

  private static final String KEY = "onestory.asked-id";

  private AskedId() {}

  /** Notes the id that was asked for. */
  public static void note(RequestDetails request, String id) {
    request.getUserData().put(KEY, id);
  }

  /** The id that was asked for, if the answer is about another. */
  public static Optional<String> of(RequestDetails request) {
    return Optional.ofNullable(request.getUserData().get(KEY)).map(Object::toString);
  }
}
