package onestory.login;

import java.util.List;
import java.util.Optional;
import onestory.caller.Sector;
import onestory.nhsnumber.NhsNumber;
import onestory.smart.SignedIn;
import org.hl7.fhir.r4.model.Patient;

/** The people among whom somebody chooses whose record is opened. */
final class People {

  private final PatientRecords records;
  private final Proxies proxies;

  People(PatientRecords records, Proxies proxies) {
    this.records = records;
    this.proxies = proxies;
  }

  /** Those whom the search finds, as far as this person may look for them. */
  List<Found> search(Search search, SignedIn by) {
    if (by.sector().isPersonal()) {
      return List.of();
    }
    var found =
        search
            .number()
            .map(number -> records.numbered(number.value()).stream().toList())
            .orElseGet(() -> records.named(search.family(), search.born()));
    return found.stream()
        .filter(patient -> !search.hasDay() || isBorn(patient, search.born()))
        .filter(patient -> search.number().isPresent() || !Identification.isRestricted(patient))
        .map(Identification::of)
        .toList();
  }

  /** Those for whom a proxy may act. */
  List<Found> actedForBy(SignedIn proxy) {
    return proxies.of(proxy).stream().map(this::of).flatMap(Optional::stream).toList();
  }

  /** The person with this id. */
  Optional<Found> of(String id) {
    return records.numbered(id).map(Identification::of);
  }

  /**
   * To whom a number without the birth date that belongs to it is nobody's: that somebody is known
   * here must not be told to them.
   */
  static boolean mustGiveBirthDate(SignedIn person) {
    return person.sector() == Sector.VOLUNTARY
        || person.sector() == Sector.CARE_PROVIDER
        || person.sector() == Sector.HOUSING;
  }

  /** The same person, here for somebody for whom they may act. */
  SignedIn asProxy(SignedIn person) {
    return proxies.of(person).isEmpty() ? person : withSector(person, Sector.PROXY);
  }

  /** The same person, here for themselves. */
  static SignedIn asThemselves(SignedIn person) {
    return person.citizen().isEmpty() ? person : withSector(person, Sector.CITIZEN);
  }

  private static SignedIn withSector(SignedIn person, Sector sector) {
    return new SignedIn(
        person.subject(),
        person.name(),
        person.organisation(),
        sector,
        person.role(),
        person.fhirUser(),
        person.citizen());
  }

  private static boolean isBorn(Patient patient, String day) {
    return day.equals(patient.getBirthDateElement().getValueAsString());
  }

  /**
   * Whom to look for.
   *
   * @param number the NHS number; empty to look for the name
   * @param family the family name, or its beginning
   * @param born date of birth, {@code YYYY-MM-DD}, or empty
   */
  record Search(Optional<NhsNumber> number, String family, String born) {

    boolean hasDay() {
      return !born.isEmpty();
    }

    /** Keeps people out of logs. */
    @Override
    public String toString() {
      return "Search[…]";
    }
  }
}
