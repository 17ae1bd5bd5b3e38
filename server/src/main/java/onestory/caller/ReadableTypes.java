package onestory.caller;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Set;

/**
 * A note on a request of which types of resources it may be answered with: the part of the decision
 * that a query of ours carries.
 *
 * @param isEverything whether all types may be read
 * @param types the types that may be read, if not all
 */
public record ReadableTypes(boolean isEverything, Set<String> types) {

  /** All of a record. */
  public static final ReadableTypes EVERYTHING = new ReadableTypes(true, Set.of());

  /** Nothing: the record does not exist for the caller. */
  public static final ReadableTypes NOTHING = new ReadableTypes(false, Set.of());

  private static final String KEY = ReadableTypes.class.getName();

  public ReadableTypes {
    types = Set.copyOf(types);
  }

  /** Notes what a request may be answered with. */
  public void note(RequestDetails request) {
    request.getUserData().put(KEY, this);
  }

  /** What a request may be answered with: nothing, unless that has been decided. */
  public static ReadableTypes of(RequestDetails request) {
    return request.getUserData().get(KEY) instanceof ReadableTypes noted ? noted : NOTHING;
  }

  public boolean includes(String type) {
    return isEverything || types.contains(type);
  }
}
