package onestory.person;

import java.util.Optional;
import onestory.person.Authority.Source;
import org.hl7.fhir.r4.model.Patient;

/** Joins what was sent about a person with what is stored: less authority adds, and no more. */
final class Demographics {

  private final Authority authority;
  private final DemographicSources sources;

  Demographics(Authority authority, DemographicSources sources) {
    this.authority = authority;
    this.sources = sources;
  }

  /** Remembers who sent a new Patient. */
  void created(Patient patient) {
    merge(new Patient(), patient);
  }

  /** Puts into {@code sent} what stays; to do it twice changes nothing. */
  void merge(Patient stored, Patient sent) {
    var person = sent.getIdElement().getIdPart();
    var known = sources.of(person);
    var source = authority.source(stored, sent);
    var identifiers = new OwnedIdentifiers(known, source);
    for (var demographic : Demographic.values()) {
      var setBy = Optional.ofNullable(known.get(demographic.element()));
      if (!isOverruled(source, demographic.isSaidBy(stored) ? setBy : Optional.empty())) {
        remember(demographic, new Change(stored, sent, setBy, source));
      } else {
        demographic.keep(stored, sent);
      }
    }
    identifiers.merge(stored, sent);
    source.ifPresent(
        owner -> identifiers.added(stored, sent).forEach(key -> sources.set(person, key, owner)));
  }

  /** Leaves everything as it is stored. */
  void keepAll(Patient stored, Patient sent) {
    for (var demographic : Demographic.values()) {
      demographic.set(sent, demographic.in(stored));
    }
    sent.setIdentifier(stored.copy().getIdentifier());
  }

  private boolean isOverruled(Optional<Source> source, Optional<Source> setBy) {
    return authority.rank(source) > authority.rank(setBy);
  }

  private void remember(Demographic demographic, Change change) {
    var isNews =
        change.isConfirmed(authority) || !demographic.isSame(change.stored(), change.sent());
    if (isNews && !demographic.in(change.sent()).isEmpty()) {
      change
          .source()
          .ifPresent(
              source ->
                  sources.set(
                      change.sent().getIdElement().getIdPart(), demographic.element(), source));
    }
  }

  private record Change(
      Patient stored, Patient sent, Optional<Source> setBy, Optional<Source> source) {

    /** Whether a higher source says it now. */
    boolean isConfirmed(Authority authority) {
      return authority.rank(source) < authority.rank(setBy);
    }
  }
}
