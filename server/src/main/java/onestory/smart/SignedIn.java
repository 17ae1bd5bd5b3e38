package onestory.smart;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import onestory.caller.Role;
import onestory.caller.Sector;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * A person who has logged in.
 *
 * @param subject as their login provider knows them, for good
 * @param name for people to read
 * @param organisation ODS code of the organisation that they work for
 * @param sector its sector, or citizen or proxy
 * @param role what they do there
 * @param fhirUser the resource that stands for them, such as {@code Practitioner/gmc-9000001}
 * @param citizen what proves a citizen to be the person whom the record is about
 */
public record SignedIn(
    String subject,
    @JsonProperty("name") Optional<String> name,
    Optional<String> organisation,
    Sector sector,
    Optional<Role> role,
    Optional<String> fhirUser,
    Optional<Citizen> citizen)
    implements AuthenticatedPrincipal {

  /**
   * A citizen, as their provider identified them.
   *
   * @param identityLevel how surely, in the provider's words, such as {@code P9}
   */
  public record Citizen(String nhsNumber, String identityLevel) {}

  // Spring's name for whom it is; kept as JSON, it must not take the place of the name.
  @JsonProperty("principal")
  @Override
  public String getName() {
    return subject;
  }

  /** Keeps people out of logs. */
  @Override
  public String toString() {
    return "SignedIn[…]";
  }
}
