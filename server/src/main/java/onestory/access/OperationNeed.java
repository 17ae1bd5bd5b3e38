package onestory.access;

import java.util.Map;
import java.util.Optional;
import onestory.caller.Permission;
import onestory.caller.Role;

/**
 * What an operation takes.
 *
 * @param extent whom it is about
 * @param permission on the type at which it is called
 * @param role of the caller, if it takes one
 */
record OperationNeed(Extent extent, Permission permission, Optional<Role> role) {

  /** Whom an operation is about. */
  enum Extent {
    /** The one person at whose Patient it is called; else everybody. */
    RECORD,
    /** Anybody: it takes a reach without restriction. */
    EVERYBODY,
    /** Nothing that is stored: what a write would be told. */
    WRITE
  }

  private static final Map<String, OperationNeed> NEEDS =
      Map.ofEntries(
          Map.entry("$story", need(Extent.RECORD, Permission.READ)),
          Map.entry("$everything", need(Extent.RECORD, Permission.READ)),
          Map.entry("$validate", need(Extent.WRITE, Permission.CREATE)),
          Map.entry("$expand", need(Extent.EVERYBODY, Permission.READ)),
          Map.entry("$match", need(Extent.EVERYBODY, Permission.SEARCH)),
          Map.entry("$possible-duplicates", need(Extent.EVERYBODY, Permission.SEARCH)),
          Map.entry("$data-quality", need(Extent.EVERYBODY, Permission.SEARCH)),
          Map.entry("$merge", actOnIdentity()),
          Map.entry("$undo-merge", actOnIdentity()),
          Map.entry("$split", actOnIdentity()),
          Map.entry("$change-number", actOnIdentity()),
          Map.entry("$install", administration(Permission.CREATE)),
          Map.entry("$uninstall", administration(Permission.DELETE)),
          Map.entry("$packages", administration(Permission.SEARCH)));

  /**
   * What the operation takes; empty if nobody has said, and then nobody may.
   *
   * @param name with its dollar
   */
  static Optional<OperationNeed> of(String name) {
    return Optional.ofNullable(NEEDS.get(name));
  }

  private static OperationNeed need(Extent extent, Permission permission) {
    return new OperationNeed(extent, permission, Optional.empty());
  }

  private static OperationNeed actOnIdentity() {
    return new OperationNeed(
        Extent.EVERYBODY, Permission.UPDATE, Optional.of(Role.IDENTITY_ADMINISTRATOR));
  }

  private static OperationNeed administration(Permission permission) {
    return new OperationNeed(Extent.EVERYBODY, permission, Optional.of(Role.SYSTEM_ADMINISTRATOR));
  }
}
