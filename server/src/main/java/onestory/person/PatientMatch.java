package onestory.person;

import java.util.Optional;
import java.util.Set;
import onestory.fhir.Refusals;
import onestory.fhir.Rule;
import onestory.nhsnumber.InvalidNhsNumber;
import onestory.nhsnumber.NhsNumber;
import onestory.person.PatientIdentifiers.Placed;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StringType;

/**
 * Finds one certain person, or none: by number and birth date, or, without a number, by name, birth
 * date and postcode.
 */
final class PatientMatch {

  private static final Rule TOO_LITTLE =
      Rule.invalid(
          "match-input",
          "to find a person send the NHS number and the whole birth date; or family name, given"
              + " name, the whole birth date and the postcode");
  private static final String RESOURCE = "Parameters.parameter.resource";
  private static final String CONFIDENTIALITY =
      "http://terminology.hl7.org/CodeSystem/v3-Confidentiality";
  private static final Set<String> RESTRICTED = Set.of("R", "V");
  private static final int WHOLE_DATE = "1950-02-03".length();

  private final Candidates candidates;

  PatientMatch(Candidates candidates) {
    this.candidates = candidates;
  }

  /**
   * @param wanted what is known about the person
   * @return empty if nobody fits, or more than one person
   * @throws ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException if too little is known
   *     to be certain, or the number is wrong
   */
  Optional<Patient> find(Patient wanted) {
    var number = number(wanted);
    if (!isBornOnADay(wanted) || (number.isEmpty() && !isNamedAndPlaced(wanted))) {
      throw Refusals.unprocessable(TOO_LITTLE, RESOURCE);
    }
    return number.isPresent()
        ? candidates
            .numbered(number.get())
            .filter(found -> isInUse(found) && day(found).equals(day(wanted)))
        : byName(wanted);
  }

  // Nobody has a wrong number: the sender has to hear of it before it makes a person without one.
  private static Optional<String> number(Patient wanted) {
    var numbers = PatientIdentifiers.current(wanted).stream().map(PatientMatch::number).distinct();
    var two = numbers.limit(2).toList();
    if (two.size() > 1) {
      throw Refusals.unprocessable(IdentityRules.ONE_CURRENT_NUMBER, RESOURCE + ".identifier");
    }
    return two.stream().findFirst();
  }

  private static String number(Placed placed) {
    try {
      return NhsNumber.require(placed.identifier().getValue()).value();
    } catch (InvalidNhsNumber e) {
      throw Refusals.unprocessable(
          IdentityRules.number(e.rule()),
          placed.expression().replaceFirst("Patient", RESOURCE) + ".value");
    }
  }

  /** The refusal of a request that asks about nobody. */
  static RuntimeException nobodyAskedFor() {
    return Refusals.unprocessable(TOO_LITTLE, RESOURCE);
  }

  private Optional<Patient> byName(Patient wanted) {
    var found =
        candidates.bornOn(day(wanted)).stream()
            .filter(candidate -> isInUse(candidate) && !isRestricted(candidate))
            .filter(candidate -> day(candidate).equals(day(wanted)))
            .filter(candidate -> isNamedAlike(candidate, wanted) && livesAlike(candidate, wanted))
            .limit(2)
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean isInUse(Patient patient) {
    var isReplaced =
        patient.getLink().stream().anyMatch(link -> link.getType() == Patient.LinkType.REPLACEDBY);
    return !isReplaced && (!patient.hasActive() || patient.getActive());
  }

  // Whoever guesses where a person in hiding lives does not hear that it is so.
  private static boolean isRestricted(Patient patient) {
    return patient.getMeta().getSecurity().stream()
        .filter(label -> CONFIDENTIALITY.equals(label.getSystem()))
        .anyMatch(label -> RESTRICTED.contains(label.getCode()));
  }

  private static boolean isBornOnADay(Patient patient) {
    return day(patient).length() == WHOLE_DATE;
  }

  private static String day(Patient patient) {
    return patient.hasBirthDate() ? patient.getBirthDateElement().getValueAsString() : "";
  }

  private static boolean isNamedAndPlaced(Patient patient) {
    return patient.getName().stream().anyMatch(name -> name.hasFamily() && name.hasGiven())
        && patient.getAddress().stream().anyMatch(Address::hasPostalCode);
  }

  private static boolean isNamedAlike(Patient candidate, Patient wanted) {
    return wanted.getName().stream()
        .filter(name -> name.hasFamily() && name.hasGiven())
        .anyMatch(name -> candidate.getName().stream().anyMatch(other -> isAlike(name, other)));
  }

  private static boolean isAlike(HumanName wanted, HumanName other) {
    var given = Likeness.plain(wanted.getGiven().get(0).getValue());
    return Likeness.plain(wanted.getFamily()).equals(Likeness.plain(other.getFamily()))
        && other.getGiven().stream()
            .map(StringType::getValue)
            .map(Likeness::plain)
            .anyMatch(given::equals);
  }

  private static boolean livesAlike(Patient candidate, Patient wanted) {
    return wanted.getAddress().stream()
        .filter(Address::hasPostalCode)
        .map(address -> Likeness.plain(address.getPostalCode()))
        .anyMatch(
            postcode ->
                candidate.getAddress().stream()
                    .map(address -> Likeness.plain(address.getPostalCode()))
                    .anyMatch(postcode::equals));
  }
}
