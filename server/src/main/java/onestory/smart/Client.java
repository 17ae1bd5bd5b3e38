package onestory.smart;

import java.util.Optional;
import java.util.Set;
import onestory.caller.Kind;
import onestory.caller.Role;
import onestory.caller.Scopes;
import onestory.caller.Sector;

/**
 * A client that an administrator has let in.
 *
 * @param id {@code client_id}
 * @param name for people to read
 * @param organisation who answers for it
 * @param kind what it is for
 * @param credentials how it proves who it is
 * @param redirectUris where an app may be sent back to, compared letter by letter
 * @param ceiling the most that it may be granted
 * @param role the role of the client itself, when it asks for nobody
 * @param introspects whether it may ask what tokens say
 */
record Client(
    String id,
    String name,
    Organisation organisation,
    Kind kind,
    Credentials credentials,
    Set<String> redirectUris,
    Scopes ceiling,
    Optional<Role> role,
    boolean introspects) {

  /** Demo mode's client, which may name whom it asks for. */
  static final String DEMO = "demo";

  /** ODS code and sector. */
  record Organisation(String ods, Sector sector) {}

  /**
   * What a client proves itself with.
   *
   * @param secret hash of its secret, if that is its proof
   * @param jwks its public keys, if they were written down here
   * @param jwksUrl where its public keys are, if they are kept by itself
   */
  record Credentials(
      Proof proof, Optional<String> secret, Optional<String> jwks, Optional<String> jwksUrl) {}

  /** Whether people log in through it. */
  boolean isApp() {
    return kind == Kind.APP;
  }

  boolean isPublic() {
    return credentials.proof() == Proof.NONE;
  }

  boolean isDemo() {
    return id.equals(DEMO);
  }
}
