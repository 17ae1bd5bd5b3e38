package onestory.smart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import onestory.caller.Claim;
import onestory.caller.Purpose;
import onestory.caller.Role;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;

/**
 * The {@code hl7-b2b} extension of an assertion (HL7 UDAP Security, B2B authorization extension
 * object): for whom at its screens a system asks.
 */
final class Business {

  private static final Set<Role> ADMINISTRATORS =
      Set.of(Role.IDENTITY_ADMINISTRATOR, Role.SYSTEM_ADMINISTRATOR);

  private final Map<?, ?> said;

  private Business(Map<?, ?> said) {
    this.said = said;
  }

  static Optional<Business> read(Map<String, Object> assertion) {
    return assertion.get("extensions") instanceof Map<?, ?> extensions
            && extensions.get("hl7-b2b") instanceof Map<?, ?> said
        ? Optional.of(new Business(said))
        : Optional.empty();
  }

  /**
   * The claims of a token for that person.
   *
   * @throws OAuth2AuthenticationException if it names another organisation, or a role or purpose
   *     that does not exist or is not the client's to name
   */
  Map<String, Object> claims(Client client) {
    requireOwn(client);
    var claims = new HashMap<String, Object>();
    text("subject_id").ifPresent(id -> claims.put(Claim.USER, id));
    text("subject_name").ifPresent(name -> claims.put(Claim.USER_NAME, name));
    text("subject_role")
        .map(role -> role(role, client))
        .ifPresent(role -> claims.put(Claim.ROLE, role.code()));
    purpose().ifPresent(purpose -> claims.put(Claim.PURPOSE, purpose.code()));
    return claims;
  }

  private void requireOwn(Client client) {
    var named = text("organization_id").map(Business::lastPart);
    if (named.filter(ods -> !ods.equalsIgnoreCase(client.organisation().ods())).isPresent()) {
      throw fault("organization_id is not the organisation that this client is registered for");
    }
    if (text("subject_name").isPresent() && text("subject_id").isEmpty()) {
      throw fault("subject_id is missing beside subject_name");
    }
  }

  private static Role role(String written, Client client) {
    var role =
        Role.coded(lastPart(written)).orElseThrow(() -> fault("subject_role is not a known role"));
    if (ADMINISTRATORS.contains(role) && client.role().filter(role::equals).isEmpty()) {
      throw fault("subject_role is an administrator's, and this client is not registered for it");
    }
    return role;
  }

  private Optional<Purpose> purpose() {
    var purposes = said.get("purpose_of_use");
    var first = purposes instanceof List<?> list && !list.isEmpty() ? list.get(0) : purposes;
    return Optional.ofNullable(first)
        .map(Objects::toString)
        .map(
            written ->
                Purpose.coded(lastPart(written))
                    .orElseThrow(() -> fault("purpose_of_use is not a known purpose")));
  }

  // Codes come alone, as system|code, as urn:oid:…#code, or as the end of a URL.
  private static String lastPart(String written) {
    return written.substring(Math.max(written.lastIndexOf('/'), lastMark(written)) + 1);
  }

  private static int lastMark(String written) {
    return Math.max(
        Math.max(written.lastIndexOf('|'), written.lastIndexOf('#')), written.lastIndexOf(':'));
  }

  private Optional<String> text(String name) {
    return Optional.ofNullable(said.get(name))
        .map(Objects::toString)
        .filter(text -> !text.isBlank());
  }

  private static OAuth2AuthenticationException fault(String description) {
    return OAuthFault.of(OAuth2ErrorCodes.INVALID_GRANT, description);
  }
}
