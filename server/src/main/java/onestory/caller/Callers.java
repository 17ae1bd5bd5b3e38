package onestory.caller;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** A note on a request of who asks, which the door makes once it has seen the token. */
public final class Callers {

  private static final String KEY = Caller.class.getName();

  private Callers() {}

  /** Notes who asks. */
  public static void note(HttpServletRequest request, Caller caller) {
    request.setAttribute(KEY, caller);
  }

  /** Who asks; empty at what is open to everybody. */
  public static Optional<Caller> of(HttpServletRequest request) {
    return Optional.ofNullable((Caller) request.getAttribute(KEY));
  }

  /** Who asks, for a request or an entry of a Bundle; empty for what the server does by itself. */
  public static Optional<Caller> of(RequestDetails request) {
    return request instanceof ServletRequestDetails servlet && servlet.getServletRequest() != null
        ? of(servlet.getServletRequest())
        : Optional.empty();
  }
}
