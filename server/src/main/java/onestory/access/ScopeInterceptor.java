package onestory.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import onestory.caller.Caller;
import onestory.caller.Callers;
import onestory.fhir.Refusals;
import onestory.fhir.ServerInterceptor;

/** Brings every request before the judge as soon as it is known what it asks for. */
public final class ScopeInterceptor implements ServerInterceptor {

  private static final int FIRST = -10_000;

  // HAPI's own way to try a batch as a transaction, past the hook that sees each entry.
  private static final String SEMANTICS = "X-Transaction-Semantics";

  private final Judge judge;
  private final OperationJudge operations;

  ScopeInterceptor(Judge judge, OperationJudge operations) {
    this.judge = judge;
    this.operations = operations;
  }

  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED, order = FIRST)
  public void judge(RequestDetails request) {
    var act = request.getRestOperationType();
    if (act == RestOperationTypeEnum.METADATA) {
      return;
    }
    var caller = Callers.of(request).orElseThrow(() -> Refusals.forbidden(AccessRules.SIGN_IN));
    var demand = RequestDemand.of(request);
    if (demand.isEmpty()) {
      others(caller, request, act);
      return;
    }
    var parameters = judge.judge(caller, demand.get());
    if (demand.get().act() == Demand.Act.SEARCH) {
      request.setParameters(parameters);
    }
  }

  private void others(Caller caller, RequestDetails request, RestOperationTypeEnum act) {
    switch (act) {
      case TRANSACTION, BATCH -> request.setHeaders(SEMANTICS, List.of(""));
      // Whose page it is, the pages themselves know.
      case GET_PAGE -> {}
      case VALIDATE, EXTENDED_OPERATION_INSTANCE, EXTENDED_OPERATION_TYPE ->
          operations.judge(caller, request);
      default -> throw Refusals.forbidden(AccessRules.TOO_WIDE);
    }
  }
}
