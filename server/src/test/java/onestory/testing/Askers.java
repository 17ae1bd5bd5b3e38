package onestory.testing;

import java.util.Set;
import onestory.caller.Claim;
import onestory.caller.Role;
import onestory.smart.DemoAsk;

/** Whom tests ask as, where they do not say. */
public final class Askers {

  /** A clinician in primary care, of a system that may do everything. */
  public static final DemoAsk CLINICIAN = DemoAsk.of("primary").orElseThrow();

  private static final Set<String> ACTS_ON_IDENTITY =
      Set.of("$merge", "$undo-merge", "$split", "$change-number");
  private static final Set<String> ADMINISTRATION = Set.of("$install", "$uninstall", "$packages");

  private Askers() {}

  /** The clinician, or whoever may carry out the operation at the end of the path. */
  static DemoAsk forPath(String path) {
    var last = path.replaceFirst("\\?.*", "").replaceFirst("^.*/", "");
    if (ACTS_ON_IDENTITY.contains(last)) {
      return in(Role.IDENTITY_ADMINISTRATOR);
    }
    return ADMINISTRATION.contains(last) ? in(Role.SYSTEM_ADMINISTRATOR) : CLINICIAN;
  }

  /** The clinician's colleague in this role. */
  public static DemoAsk in(Role role) {
    return CLINICIAN.with(Claim.ROLE, role.code());
  }
}
