package onestory.smart;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import onestory.caller.Claim;
import onestory.caller.Purpose;
import onestory.caller.Role;
import onestory.caller.Sector;

/** What tokens say of a person who logged in. */
final class PersonClaims {

  /** SMART: whether the app has to show whose record it is. */
  static final String NEED_PATIENT_BANNER = "need_patient_banner";

  private PersonClaims() {}

  /** For an access token. */
  static Map<String, Object> of(SignedIn person, LaunchContext launch, String fhirBase) {
    var claims = new HashMap<String, Object>();
    claims.put(Claim.SECTOR, person.sector().code());
    claims.put(Claim.PURPOSE, purpose(person.sector()).code());
    claims.put(Claim.USER, person.subject());
    person.name().ifPresent(name -> claims.put(Claim.USER_NAME, name));
    person.organisation().ifPresent(ods -> claims.put(Claim.ORGANISATION, ods));
    person.role().map(Role::code).ifPresent(role -> claims.put(Claim.ROLE, role));
    person.fhirUser().ifPresent(url -> claims.put(Claim.FHIR_USER, absolute(url, fhirBase)));
    person.citizen().ifPresent(citizen -> citizen(claims, citizen));
    opened(claims, launch);
    if (person.sector() == Sector.PROXY) {
      // RFC 8693, section 4.1: the token is about the person, and the proxy acts for them.
      claims.put(Claim.ACT, Map.of("sub", person.subject()));
      launch.patient().ifPresent(id -> claims.put("sub", "Patient/" + id));
    }
    return claims;
  }

  private static void citizen(Map<String, Object> claims, SignedIn.Citizen citizen) {
    claims.put(Claim.NHS_NUMBER, citizen.nhsNumber());
    claims.put(Claim.IDENTITY_LEVEL, citizen.identityLevel());
  }

  private static void opened(Map<String, Object> claims, LaunchContext launch) {
    launch.patient().ifPresent(id -> claims.put(Claim.PATIENT, id));
    launch.encounter().ifPresent(id -> claims.put(Claim.ENCOUNTER, id));
    launch.patient().ifPresent(id -> claims.put(NEED_PATIENT_BANNER, launch.needPatientBanner()));
  }

  private static Purpose purpose(Sector sector) {
    return switch (sector) {
      case CITIZEN -> Purpose.OWN_REQUEST;
      case PROXY -> Purpose.FAMILY_REQUEST;
      case PRIMARY,
          ACUTE,
          AMBULANCE,
          URGENT,
          COMMUNITY,
          MENTAL_HEALTH,
          SOCIAL_CARE,
          CHILDRENS,
          CARE_PROVIDER,
          HOSPICE,
          PHARMACY,
          HOUSING,
          VOLUNTARY,
          ACCESS_POINT ->
          Purpose.TREATMENT;
      case COMMISSIONER -> Purpose.COMMISSIONING;
      case OVERSIGHT -> Purpose.PATIENT_ADMINISTRATION;
    };
  }

  /** For an ID token (SMART App Launch 2.2, scopes for requesting identity data). */
  static Map<String, Object> identity(SignedIn person, Set<String> scopes, String fhirBase) {
    var claims = new HashMap<String, Object>();
    if (scopes.contains("fhirUser") || scopes.contains("profile")) {
      person.fhirUser().ifPresent(url -> claims.put(Claim.FHIR_USER, absolute(url, fhirBase)));
    }
    if (scopes.contains("profile")) {
      person.name().ifPresent(name -> claims.put("name", name));
    }
    return claims;
  }

  private static String absolute(String url, String fhirBase) {
    return url.contains("://") ? url : fhirBase + "/" + url;
  }
}
