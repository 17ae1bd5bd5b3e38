package onestory.access;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the door.
 *
 * @param issuers whose tokens are accepted beside our own
 */
@ConfigurationProperties("onestory.access")
record AccessProperties(@DefaultValue List<Issuer> issuers) {

  /**
   * A further issuer, such as a Keycloak realm.
   *
   * @param issuer its {@code iss}
   * @param jwks URL of its keys
   * @param audience the {@code aud} that its tokens for us have
   * @param scopes the most that its tokens can be worth here
   * @param identityLevels values of {@link Claims#identityLevel} that prove a citizen
   * @param claims under which names it says what
   */
  record Issuer(
      String issuer,
      String jwks,
      String audience,
      @DefaultValue("user/*.rs patient/*.rs") String scopes,
      @DefaultValue("P9") List<String> identityLevels,
      @DefaultValue Claims claims) {}

  /** Names of claims. */
  record Claims(
      @DefaultValue("azp") String client,
      @DefaultValue("scope") String scope,
      @DefaultValue("organisation") String organisation,
      @DefaultValue("role") String role,
      @DefaultValue("patient") String patient,
      @DefaultValue("nhs_number") String nhsNumber,
      @DefaultValue("identity_level") String identityLevel,
      @DefaultValue("name") String name) {}
}
