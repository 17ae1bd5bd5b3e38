package onestory.change;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import onestory.change.Intent.Form;
import org.jspecify.annotations.Nullable;

/** What a client's request means by each of its updates, kept with the request. */
final class Intents {

  private static final String KEY = "onestory.change.intents";

  private final Map<String, Intent> byId = new ConcurrentHashMap<>();

  /** The intents of a client's request, to be noted. */
  static Intents of(RequestDetails request) {
    return (Intents) request.getUserData().computeIfAbsent(KEY, key -> new Intents());
  }

  /** The intents that were noted; empty for a write of the server's own. */
  static Optional<Intents> noted(@Nullable RequestDetails request) {
    return Optional.ofNullable(request).map(details -> (Intents) details.getUserData().get(KEY));
  }

  void note(String id, Intent intent) {
    byId.put(id, intent);
  }

  /** The intent for a resource; an update that was not addressed to its id came by a search. */
  Intent to(String id) {
    return byId.getOrDefault(id, new Intent(Form.CONDITIONAL, Optional.empty()));
  }
}
