package onestory.person;

import java.util.Optional;
import onestory.person.Authority.Source;
import org.hl7.fhir.r4.model.Patient;

/** Decides what an update of a Patient may do: the same person first, then whose word counts. */
final class PatientUpdates {

  private final Authority authority;
  private final DemographicSources sources;
  private final Demographics demographics;
  private final Mismatches mismatches;

  PatientUpdates(Authority authority, DemographicSources sources, Mismatches mismatches) {
    this.authority = authority;
    this.sources = sources;
    this.demographics = new Demographics(authority, sources);
    this.mismatches = mismatches;
  }

  void created(Patient patient) {
    demographics.created(patient);
  }

  /**
   * Puts into {@code sent} what is to be stored.
   *
   * @throws IdentityConflict if it is about another person, and such updates are refused
   */
  void update(Patient stored, Patient sent) {
    var source = authority.source(stored, sent);
    if (!SamePerson.differInBirthDate(stored, sent) || mayCorrect(stored, sent, source)) {
      demographics.merge(stored, sent);
      return;
    }
    mismatches.found(sent.getIdElement().getIdPart(), source.map(Source::ods));
    demographics.keepAll(stored, sent);
  }

  // Of a temporary person nobody mistypes the number, and a date that was guessed is put right.
  private boolean mayCorrect(Patient stored, Patient sent, Optional<Source> source) {
    if (SamePerson.differInFamilyName(stored, sent)) {
      return false;
    }
    return authority.rank(source) == 0 || isGuess(sent.getIdElement().getIdPart(), source);
  }

  private boolean isGuess(String person, Optional<Source> source) {
    var setBy = Optional.ofNullable(sources.of(person).get(Demographic.BIRTH_DATE.element()));
    return person.startsWith(PatientIdentity.TEMPORARY)
        && source.map(Source::ods).equals(setBy.map(Source::ods));
  }
}
