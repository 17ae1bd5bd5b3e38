package onestory.access;

import java.util.Map;
import java.util.Optional;
import onestory.caller.Permission;

/**
 * What a request, or one entry of a Bundle, asks for.
 *
 * @param act what is to be done
 * @param type resource type; {@code *} for all of them
 * @param id of the one resource, if one is named
 * @param parameters of a search, by name
 */
record Demand(Act act, String type, Optional<String> id, Map<String, String[]> parameters) {

  /** The interactions of FHIR, as far as scopes tell them apart. */
  enum Act {
    CREATE(Permission.CREATE),
    /** Create with If-None-Exist. */
    CREATE_UNLESS_FOUND(Permission.CREATE),
    /** Read, vread, and history of an instance. */
    READ(Permission.READ),
    SEARCH(Permission.SEARCH),
    /** {@code $everything} of one record. */
    EVERYTHING(Permission.READ),
    /** History of a type, or of everything. */
    HISTORY(Permission.SEARCH),
    /** Update and patch. */
    UPDATE(Permission.UPDATE),
    /** Conditional update and patch. */
    UPDATE_FOUND(Permission.UPDATE),
    DELETE(Permission.DELETE),
    /** Conditional delete. */
    DELETE_FOUND(Permission.DELETE);

    private final Permission permission;

    Act(Permission permission) {
      this.permission = permission;
    }

    Permission permission() {
      return permission;
    }

    /** Whether what it finds decides what it does, so that it tells what there is. */
    boolean isConditional() {
      return this == CREATE_UNLESS_FOUND || this == UPDATE_FOUND || this == DELETE_FOUND;
    }
  }

  static Demand of(Act act, String type) {
    return new Demand(act, type, Optional.empty(), Map.of());
  }

  static Demand of(Act act, String type, String id) {
    return new Demand(act, type, Optional.of(id), Map.of());
  }

  static Demand search(String type, Map<String, String[]> parameters) {
    return new Demand(Act.SEARCH, type, Optional.empty(), parameters);
  }
}
