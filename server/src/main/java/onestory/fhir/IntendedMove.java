package onestory.fhir;

import ca.uhn.fhir.rest.api.server.RequestDetails;

/**
 * A note on a request that its writes are meant to move resources from one person to another: a
 * merge, its undoing, a split. Rules that keep a resource with its person let such a write pass.
 *
 * <p>Only the server itself makes the note; no client's request carries it.
 */
public final class IntendedMove {

  private static final String KEY = "onestory.intended-move";

  private IntendedMove() {}

  /** Notes that what is written with this request may move. */
  public static void mark(RequestDetails request) {
    request.getUserData().put(KEY, KEY);
  }

  /** Whether what is written with this request may move. */
  public static boolean is(RequestDetails request) {
    return KEY.equals(request.getUserData().get(KEY));
  }
}
