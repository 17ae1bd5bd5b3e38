package onestory.wire;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Arrays;
import java.util.HashMap;
import onestory.fhir.ServerInterceptor;

/**
 * Puts a search in order before HAPI reads it, so that its self link says what was really done: a
 * page has no more than the largest page, and what sorts alike is sorted by id.
 */
public final class SearchForm implements ServerInterceptor {

  private static final String COUNT = "_count";
  private static final String SORT = "_sort";

  private final int largestPage;

  SearchForm(int largestPage) {
    this.largestPage = largestPage;
  }

  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED)
  public void order(RequestDetails request) {
    var parameters = request.getParameters();
    if (!parameters.containsKey(COUNT) && !parameters.containsKey(SORT)) {
      return;
    }
    var ordered = new HashMap<>(parameters);
    ordered.computeIfPresent(COUNT, (name, values) -> counted(values));
    if (isSearch(request)) {
      ordered.computeIfPresent(SORT, (name, values) -> sorted(values));
    }
    request.setParameters(ordered);
  }

  private String[] counted(String[] values) {
    return Arrays.stream(values).map(this::counted).toArray(String[]::new);
  }

  private String counted(String value) {
    if (!value.matches("[0-9]{1,9}")) {
      throw WireRefusals.of(400, WireRules.COUNT);
    }
    return String.valueOf(Math.min(Integer.parseInt(value), largestPage));
  }

  private static String[] sorted(String[] values) {
    var keys = String.join(",", values);
    var isSettled = Arrays.stream(keys.split(",", -1)).anyMatch(key -> key.matches("-?_id"));
    return keys.isBlank() || isSettled ? values : new String[] {keys + ",_id"};
  }

  private static boolean isSearch(RequestDetails request) {
    return request.getResourceName() != null
        && request.getId() == null
        && (request.getOperation() == null || "_search".equals(request.getOperation()));
  }
}
