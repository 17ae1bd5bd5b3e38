package onestory.smart;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import onestory.caller.Claim;
import onestory.caller.Kind;
import onestory.caller.Role;
import onestory.caller.Sector;

/**
 * Whom a token of demo mode is for.
 *
 * @param claims of the token
 * @param scope what is asked for, separated by blanks
 */
public record DemoAsk(Map<String, Object> claims, String scope) {

  /** The sector's word for those who keep the server running. */
  public static final String ADMIN = "admin";

  /** Mrs A, whose story the demo tells. */
  private static final String MRS_A = "9990000018";

  public DemoAsk {
    claims = Map.copyOf(claims);
  }

  /**
   * Somebody of a sector, with what they usually have.
   *
   * @param sector its code, or {@link #ADMIN}; empty if there is no such sector
   */
  public static Optional<DemoAsk> of(String sector) {
    return sector.equals(ADMIN)
        ? Optional.of(administrator())
        : Sector.coded(sector).map(DemoAsk::of);
  }

  private static DemoAsk administrator() {
    return new DemoAsk(
        Map.of(
            Claim.KIND,
            Kind.ADMINISTRATION.code(),
            Claim.ORGANISATION,
            "Z9OPS",
            Claim.SECTOR,
            Sector.OVERSIGHT.code(),
            Claim.ROLE,
            Role.SYSTEM_ADMINISTRATOR.code(),
            Claim.PURPOSE,
            "HSYSADMIN",
            Claim.USER,
            "demo-admin"),
        "system/*.cruds");
  }

  private static DemoAsk of(Sector sector) {
    if (sector.isPersonal()) {
      return personal(sector).about(MRS_A);
    }
    return new DemoAsk(
        Map.of(
            Claim.KIND, Kind.INTERACTIVE.code(),
            Claim.ORGANISATION, organisation(sector),
            Claim.SECTOR, sector.code(),
            Claim.ROLE, role(sector).code(),
            Claim.USER, "demo-" + sector.code(),
            Claim.USER_NAME, "Demo user"),
        "system/*.cruds");
  }

  private static DemoAsk personal(Sector sector) {
    var purpose = sector == Sector.CITIZEN ? "PATRQT" : "FAMRQT";
    return new DemoAsk(
        Map.of(
            Claim.KIND,
            Kind.APP.code(),
            Claim.SECTOR,
            sector.code(),
            Claim.PURPOSE,
            purpose,
            Claim.USER,
            "demo-" + sector.code()),
        "patient/*.rs");
  }

  /** With the record of one person open, and no other. */
  public DemoAsk about(String patient) {
    var sector = claims.get(Claim.SECTOR);
    var named = with(Claim.PATIENT, patient);
    if (Sector.CITIZEN.code().equals(sector)) {
      named = named.with("sub", "demo-" + patient).with(Claim.NHS_NUMBER, patient);
      named = named.with(Claim.IDENTITY_LEVEL, "P9");
    } else if (Sector.PROXY.code().equals(sector)) {
      named = named.with("sub", "Patient/" + patient).with(Claim.ACT, Map.of("sub", "demo-proxy"));
    } else {
      named = named.with(Claim.KIND, Kind.APP.code());
    }
    return named.scoped(scope.replace("system/", "patient/"));
  }

  /** With this claim in the place of what it was. */
  public DemoAsk with(String claim, Object value) {
    var changed = new HashMap<>(claims);
    changed.put(claim, value);
    return new DemoAsk(changed, scope);
  }

  /** With these scopes in the place of what they were. */
  public DemoAsk scoped(String scopes) {
    return new DemoAsk(claims, scopes);
  }

  private static Role role(Sector sector) {
    return switch (sector) {
      case PRIMARY, ACUTE, AMBULANCE, URGENT, COMMUNITY, MENTAL_HEALTH, HOSPICE, PHARMACY ->
          Role.CLINICIAN;
      case SOCIAL_CARE, CHILDRENS -> Role.CARE_PROFESSIONAL;
      case CARE_PROVIDER, HOUSING, VOLUNTARY, CITIZEN, PROXY -> Role.SUPPORT_WORKER;
      case ACCESS_POINT -> Role.COORDINATOR;
      case COMMISSIONER, OVERSIGHT -> Role.ADMINISTRATOR;
    };
  }

  // Organisations of the demo town where it has one.
  private static String organisation(Sector sector) {
    return switch (sector) {
      case PRIMARY -> "Z99001";
      case ACUTE -> "Z9A";
      case AMBULANCE -> "Z9B";
      case COMMUNITY -> "Z9C";
      case ACCESS_POINT -> "Z9CAP";
      case MENTAL_HEALTH -> "Z9D";
      case SOCIAL_CARE -> "Z9E";
      case CHILDRENS -> "Z9E02";
      case CARE_PROVIDER -> "Z9H01";
      case VOLUNTARY -> "Z9V01";
      case PHARMACY -> "Z9P01";
      case HOSPICE -> "Z9S01";
      case URGENT, HOUSING, CITIZEN, PROXY, COMMISSIONER, OVERSIGHT ->
          "Z9" + sector.name().substring(0, 3);
    };
  }
}
