package onestory.login;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import onestory.caller.Role;
import onestory.caller.Sector;
import onestory.login.LoginProperties.Trust;
import onestory.login.NotAdmitted.Reason;
import onestory.nhsnumber.NhsNumber;
import onestory.smart.SignedIn;
import onestory.smart.SignedIn.Citizen;

/** Who somebody is, from what their login provider says of them. */
final class ProviderPeople {

  private static final Pattern STAFF = Pattern.compile("Practitioner(Role)?/[A-Za-z0-9.-]{1,64}");

  private final LoginProperties properties;
  private final Function<String, Optional<Sector>> sectors;

  /**
   * @param sectors the sector of each organisation that is known here, by ODS code
   */
  ProviderPeople(LoginProperties properties, Function<String, Optional<Sector>> sectors) {
    this.properties = properties;
    this.sectors = sectors;
  }

  /**
   * @param registration name of the provider
   * @param subject the provider's own id of the person
   * @param claims of the ID token and the user info
   * @throws NotAdmitted if that is not enough to come in
   */
  SignedIn person(String registration, String subject, Map<String, Object> claims) {
    var told = new Told(properties.in(registration), claims);
    // Two providers may give the same id to two people.
    var id = registration + "/" + subject;
    return told.isStaff() ? staff(id, told) : citizen(id, told);
  }

  private SignedIn staff(String id, Told told) {
    var ods = told.organisation().orElseThrow(() -> refusal(Reason.ORGANISATION_MISSING));
    return new SignedIn(
        id,
        told.name(),
        Optional.of(ods),
        sector(told, ods),
        Optional.of(told.role().orElseThrow(() -> refusal(Reason.ROLE_UNKNOWN))),
        told.directoryEntry(),
        Optional.empty());
  }

  // Nobody becomes a citizen by working for an organisation that is registered as if it were one.
  private Sector sector(Told told, String ods) {
    return Optional.of(ods)
        .filter(told::mayVouchFor)
        .flatMap(sectors)
        .filter(sector -> !sector.isPersonal())
        .orElseThrow(() -> refusal(Reason.ORGANISATION_UNKNOWN));
  }

  private static SignedIn citizen(String id, Told told) {
    if (!told.trust.citizens()) {
      throw refusal(Reason.CITIZENS_NOT_HERE);
    }
    var number = told.number().orElseThrow(() -> refusal(Reason.NUMBER_MISSING));
    var level = told.sufficientLevel().orElseThrow(() -> refusal(Reason.IDENTITY_TOO_WEAK));
    return new SignedIn(
        id,
        told.name(),
        Optional.empty(),
        Sector.CITIZEN,
        Optional.empty(),
        Optional.of("Patient/" + number.value()),
        Optional.of(new Citizen(number.value(), level)));
  }

  private static NotAdmitted refusal(Reason reason) {
    return new NotAdmitted(reason);
  }

  /** What one provider said of one person. */
  private record Told(Trust trust, Map<String, Object> claims) {

    boolean isStaff() {
      return organisation().isPresent() || (!trust.citizens() && number().isEmpty());
    }

    Optional<String> organisation() {
      var only = trust.organisations().stream().findFirst();
      return claim(trust.claims().organisation())
          .map(code -> code.toUpperCase(Locale.ROOT))
          .or(() -> trust.organisations().size() == 1 ? only : Optional.empty());
    }

    boolean mayVouchFor(String ods) {
      return trust.organisations().isEmpty() || trust.organisations().contains(ods);
    }

    Optional<Role> role() {
      return claim(trust.claims().role())
          .flatMap(name -> Role.coded(trust.roles().getOrDefault(name, name)));
    }

    Optional<String> directoryEntry() {
      return claim(trust.claims().user()).filter(url -> STAFF.matcher(url).matches());
    }

    Optional<String> name() {
      return claim(trust.claims().name());
    }

    Optional<NhsNumber> number() {
      return claim(trust.claims().number()).flatMap(NhsNumber::parse);
    }

    Optional<String> sufficientLevel() {
      var required = trust.levels().indexOf(trust.level());
      return claim(trust.claims().level())
          .filter(level -> required >= 0 && trust.levels().indexOf(level) >= required);
    }

    private Optional<String> claim(String path) {
      return Claim.text(claims, path);
    }
  }
}
