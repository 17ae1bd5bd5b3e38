package onestory.server.hapi;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import onestory.fhir.ServerInterceptor;
import org.springframework.stereotype.Component;

/**
 * Makes {@code Cache-Control: no-store} mean {@code no-cache}.
 *
 * <p>HAPI cuts a {@code no-store} search off at 100 results, without a {@code next} link and
 * without a word (SearchCoordinatorSvcImpl#getLoadSynchronousUpToOrNull). No search result is
 * reused here, so the header has nothing left to ask for.
 */
@Component
public final class FreshSearches implements ServerInterceptor {

  private static final String CACHE_CONTROL = "Cache-Control";

  FreshSearches() {}

  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED)
  public void neverCutShort(RequestDetails request) {
    if (request.getHeader(CACHE_CONTROL) != null) {
      request.setHeaders(CACHE_CONTROL, List.of("no-cache"));
    }
  }
}
