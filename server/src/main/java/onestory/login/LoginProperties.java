package onestory.login;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What login providers say of people, and how far they are believed.
 *
 * @param providers by the name of their registration, {@code
 *     spring.security.oauth2.client.registration.NAME}; who is not listed is believed as the
 *     defaults say
 */
@ConfigurationProperties("onestory.login")
record LoginProperties(@DefaultValue Map<String, Trust> providers) {

  /**
   * A login provider.
   *
   * @param claims where it says what
   * @param organisations the only ones whose staff it may vouch for, by ODS code; default: any that
   *     has a sector here. If there is one, staff without a claim belong to it.
   * @param roles its names of roles, and the code of ours that each means
   * @param citizens whether it may vouch for members of the public; default no
   * @param levels its levels of identity proofing, the weakest first; default NHS login's
   * @param level the weakest that is enough; default {@code P9}
   */
  record Trust(
      @DefaultValue Claims claims,
      @DefaultValue List<String> organisations,
      @DefaultValue Map<String, String> roles,
      @DefaultValue("false") boolean citizens,
      @DefaultValue({"P0", "P5", "P9"}) List<String> levels,
      @DefaultValue("P9") String level) {}

  /**
   * Names of claims; a dot leads into an object, and of a list the first counts.
   *
   * @param organisation ODS code
   * @param role a role's code, or one of the provider's names of roles
   * @param user {@code Practitioner/…}: who they are in the directory
   * @param name for people to read
   * @param number a citizen's NHS number
   * @param level how surely a citizen was identified
   */
  record Claims(
      @DefaultValue("organisation") String organisation,
      @DefaultValue("role") String role,
      @DefaultValue("fhirUser") String user,
      @DefaultValue("name") String name,
      @DefaultValue("nhs_number") String number,
      @DefaultValue("identity_proofing_level") String level) {}

  private static final Trust UNLISTED =
      new Trust(
          new Claims(
              "organisation", "role", "fhirUser", "name", "nhs_number", "identity_proofing_level"),
          List.of(),
          Map.of(),
          false,
          List.of("P0", "P5", "P9"),
          "P9");

  Trust in(String registration) {
    return providers.getOrDefault(registration, UNLISTED);
  }
}
