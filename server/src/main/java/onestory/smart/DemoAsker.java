package onestory.smart;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import onestory.caller.Claim;

/** Whom demo mode's client says that it asks for. */
final class DemoAsker {

  /** Claim of the assertion, an object of claims for the token. */
  static final String NAMED = "onestory";

  private static final Set<String> MAY_NAME =
      Set.of(
          "sub",
          Claim.KIND,
          Claim.ORGANISATION,
          Claim.SECTOR,
          Claim.ROLE,
          Claim.PURPOSE,
          Claim.PATIENT,
          Claim.ENCOUNTER,
          Claim.USER,
          Claim.USER_NAME,
          Claim.FHIR_USER,
          Claim.ACT,
          Claim.NHS_NUMBER,
          Claim.IDENTITY_LEVEL);

  private DemoAsker() {}

  static Map<String, Object> claims(Map<String, Object> assertion) {
    var claims = new HashMap<String, Object>();
    if (assertion.get(NAMED) instanceof Map<?, ?> named) {
      named.forEach(
          (name, value) -> {
            if (name instanceof String known && MAY_NAME.contains(known)) {
              claims.put(known, value);
            }
          });
    }
    return claims;
  }
}
