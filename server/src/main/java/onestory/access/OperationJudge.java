package onestory.access;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Stream;
import onestory.access.Demand.Act;
import onestory.caller.Caller;
import onestory.caller.Permission;
import onestory.fhir.Refusals;
import org.hl7.fhir.instance.model.api.IIdType;

/** The decision on operations. */
final class OperationJudge {

  private static final String EVERYTHING = "$everything";

  private final Judge judge;

  OperationJudge(Judge judge) {
    this.judge = judge;
  }

  /** Lets the operation pass, restricted to what the caller may read, or refuses it. */
  void judge(Caller caller, RequestDetails request) {
    var need =
        OperationNeed.of(request.getOperation())
            .orElseThrow(() -> Refusals.forbidden(AccessRules.TOO_WIDE));
    need.role()
        .filter(role -> !caller.is(role))
        .ifPresent(
            role -> {
              throw Refusals.forbidden(AccessRules.role(role));
            });
    switch (need.extent()) {
      case RECORD -> record(caller, request);
      case EVERYBODY -> everybody(caller, request, need.permission());
      case WRITE -> write(caller, request);
    }
  }

  private void everybody(Caller caller, RequestDetails request, Permission permission) {
    var type = request.getResourceName();
    judge.requireWhole(caller, judge.reach(caller, permission, type), type);
  }

  private void record(Caller caller, RequestDetails request) {
    var id =
        Optional.ofNullable(request.getId()).filter(IIdType::hasIdPart).map(IIdType::getIdPart);
    var demand = new Demand(Act.EVERYTHING, request.getResourceName(), id, request.getParameters());
    if (request.getOperation().equals(EVERYTHING)) {
      request.setParameters(new LinkedHashMap<>(judge.judge(caller, demand)));
    } else {
      judge.readable(caller, demand).note(request);
    }
  }

  private void write(Caller caller, RequestDetails request) {
    var type = request.getResourceName();
    var canWrite =
        Stream.of(Permission.CREATE, Permission.UPDATE)
            .anyMatch(permission -> caller.scopes().permit(permission, type));
    if (!canWrite) {
      throw Refusals.forbidden(AccessRules.scope(caller, Permission.CREATE, type));
    }
    if (request.getId() != null && request.getId().hasIdPart()) {
      judge.judge(caller, Demand.of(Act.READ, type, request.getId().getIdPart()));
    }
  }
}
