package onestory.access;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.Map;
import onestory.access.Demand.Act;
import onestory.caller.Caller;
import onestory.caller.Kind;
import onestory.caller.Permission;
import onestory.caller.Reach;
import onestory.caller.ReadableTypes;
import onestory.caller.Scope;
import onestory.fhir.Refusals;

/**
 * The one decision: whether a caller may do what is demanded, and what a search must ask for beside
 * so that it reaches no further than the scopes do.
 */
final class Judge {

  private final Reaches reaches;
  private final SearchLimits limits;
  private final Records records;

  Judge(Reaches reaches, SearchLimits limits) {
    this.reaches = reaches;
    this.limits = limits;
    this.records = new Records(reaches);
  }

  /**
   * Lets a demand pass, or refuses it.
   *
   * @return the parameters with which it is to be carried out
   * @throws BaseServerResponseException 403 that names what is missing, or 404 for what does not
   *     exist as far as the caller can tell
   */
  Map<String, String[]> judge(Caller caller, Demand demand) {
    var reach = reach(caller, demand.act().permission(), demand.type());
    if (demand.act().isConditional()) {
      requireWhole(caller, reach(caller, Permission.SEARCH, demand.type()), demand.type());
    }
    return switch (demand.act()) {
      case CREATE, CREATE_UNLESS_FOUND -> demand.parameters();
      case SEARCH -> limits.within(caller, reach, demand);
      case EVERYTHING -> Records.everything(readable(caller, demand), demand);
      case HISTORY, UPDATE_FOUND, DELETE_FOUND -> {
        requireWhole(caller, reach, demand.type());
        yield demand.parameters();
      }
      case READ, UPDATE, DELETE -> {
        requireInside(caller, reach, demand);
        yield demand.parameters();
      }
    };
  }

  /**
   * Which types of a record the caller may be told.
   *
   * @param demand names the record, or nothing for all of them
   */
  ReadableTypes readable(Caller caller, Demand demand) {
    var reach = reach(caller, Permission.READ, demand.type());
    if (demand.id().isEmpty()) {
      requireWhole(caller, reach(caller, Permission.READ, Scope.ANY), Scope.ANY);
    }
    return records.readable(caller, reach, demand);
  }

  /**
   * How far the caller reaches.
   *
   * @throws BaseServerResponseException if that is nowhere
   */
  Reach reach(Caller caller, Permission permission, String type) {
    var reach = reaches.of(caller, permission, type);
    if (reach.isNone() || (reach.isConfined() && Reaches.launch(caller).isEmpty())) {
      throw Refusals.forbidden(AccessRules.scope(caller, permission, type));
    }
    if (Reaches.isReading(permission) && isRefusedPeople(caller, type)) {
      throw Refusals.forbidden(AccessRules.USER_MISSING);
    }
    return reach;
  }

  /** Whether the caller asks for somebody at a screen whom it does not name. */
  static boolean isRefusedPeople(Caller caller, String type) {
    return caller.client().kind() == Kind.INTERACTIVE
        && !caller.isPerson()
        && !Reaches.isAboutNobody(type);
  }

  /** Requires that everything of the type is within reach. */
  void requireWhole(Caller caller, Reach reach, String type) {
    if (!reaches.isWholeFor(caller, reach, type)) {
      throw Refusals.forbidden(AccessRules.TOO_WIDE);
    }
  }

  private void requireInside(Caller caller, Reach reach, Demand demand) {
    var id = demand.id().orElse("");
    if (reaches.includes(caller, reach, demand.type(), id)) {
      return;
    }
    // A client may choose an id; what is stored under it is judged when it is.
    if (demand.act() == Act.UPDATE && !isPatient(demand) && !reaches.exists(demand.type(), id)) {
      return;
    }
    throw Unknown.resource(demand.type(), id);
  }

  private static boolean isPatient(Demand demand) {
    return demand.type().equals("Patient");
  }
}
