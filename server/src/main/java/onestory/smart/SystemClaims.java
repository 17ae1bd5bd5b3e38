package onestory.smart;

import java.util.HashMap;
import java.util.Map;
import onestory.caller.Claim;
import onestory.caller.Purpose;
import onestory.caller.Role;

/** What tokens say of a system, and of the person at its screen for whom it asks. */
final class SystemClaims {

  private final boolean isDemo;

  /**
   * @param isDemo whether there is demo mode's client, which may name whom it asks for
   */
  SystemClaims(boolean isDemo) {
    this.isDemo = isDemo;
  }

  /**
   * For an access token.
   *
   * @param assertion the claims by which the client proved who it is
   */
  Map<String, Object> of(Client client, Map<String, Object> assertion) {
    var claims = new HashMap<String, Object>();
    claims.put(Claim.ORGANISATION, client.organisation().ods());
    claims.put(Claim.SECTOR, client.organisation().sector().code());
    claims.put(Claim.PURPOSE, Purpose.TREATMENT.code());
    client.role().map(Role::code).ifPresent(role -> claims.put(Claim.ROLE, role));
    Business.read(assertion).ifPresent(said -> claims.putAll(said.claims(client)));
    if (isDemo && client.isDemo()) {
      claims.putAll(DemoAsker.claims(assertion));
    }
    return claims;
  }
}
