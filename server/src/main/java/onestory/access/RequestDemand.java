package onestory.access;

import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Optional;
import onestory.access.Demand.Act;
import onestory.caller.Scope;

/** What a single request asks for, as HAPI understands it. */
final class RequestDemand {

  private RequestDemand() {}

  /** The demand of a request for one interaction; empty if it is another kind of request. */
  static Optional<Demand> of(RequestDetails request) {
    var type = request.getResourceName();
    return switch (request.getRestOperationType()) {
      case CREATE -> Optional.of(Demand.of(create(request), type));
      case READ, VREAD, HISTORY_INSTANCE -> Optional.of(one(Act.READ, request));
      case SEARCH_TYPE -> Optional.of(Demand.search(type, request.getParameters()));
      case HISTORY_TYPE -> Optional.of(Demand.of(Act.HISTORY, type));
      case HISTORY_SYSTEM -> Optional.of(Demand.of(Act.HISTORY, Scope.ANY));
      case UPDATE, PATCH -> Optional.of(oneOr(Act.UPDATE, Act.UPDATE_FOUND, request));
      case DELETE -> Optional.of(oneOr(Act.DELETE, Act.DELETE_FOUND, request));
      default -> Optional.empty();
    };
  }

  private static Act create(RequestDetails request) {
    return request.getHeader("If-None-Exist") == null
            && request.getConditionalUrl(RestOperationTypeEnum.CREATE) == null
        ? Act.CREATE
        : Act.CREATE_UNLESS_FOUND;
  }

  private static Demand oneOr(Act act, Act conditional, RequestDetails request) {
    return request.getId() != null && request.getId().hasIdPart()
        ? one(act, request)
        : Demand.of(conditional, request.getResourceName());
  }

  private static Demand one(Act act, RequestDetails request) {
    return Demand.of(act, request.getResourceName(), request.getId().getIdPart());
  }
}
