package onestory.caller;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody does in an organisation, as far as access rules need it: the codes of the package's
 * CodeSystem {@code role}.
 */
public enum Role {
  CLINICIAN,
  CARE_PROFESSIONAL,
  SUPPORT_WORKER,
  ADMINISTRATOR,
  COORDINATOR,
  IDENTITY_ADMINISTRATOR,
  SYSTEM_ADMINISTRATOR;

  /** The code, e.g. {@code support-worker}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The role with this code. */
  public static Optional<Role> coded(String code) {
    return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
  }
}
