package onestory.person;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import onestory.fhir.Refusals;
import onestory.fhir.Rule;
import onestory.nhsnumber.InvalidNhsNumber;
import onestory.nhsnumber.NhsNumber;
import onestory.person.PatientIdentifiers.Placed;
import org.hl7.fhir.r4.model.Patient;

/**
 * The one invariant of identity: a Patient's id is its one current NHS number, or begins with
 * {@code tmp-} and it has none.
 */
final class PatientIdentity {

  static final String TEMPORARY = "tmp-";

  private final NhsNumberCheck check;
  private final FlaggedNumbers flagged;
  private final ForeignNumbers foreign;
  private final Supplier<UUID> random;

  PatientIdentity(
      NhsNumberCheck check, FlaggedNumbers flagged, ForeignNumbers foreign, Supplier<UUID> random) {
    this.check = check;
    this.flagged = flagged;
    this.foreign = foreign;
    this.random = random;
  }

  /**
   * Brings NHS numbers to ten digits, their verification status to UK Core's form, and superseded
   * ones to their own system.
   */
  void normalise(Patient patient) {
    patient.getIdentifier().stream()
        .filter(it -> PatientIdentifiers.isNhsNumber(it) || SupersededNumbers.isSuperseded(it))
        .forEach(
            identifier -> {
              NhsNumber.parse(identifier.getValue())
                  .ifPresent(number -> identifier.setValue(number.value()));
              VerificationStatus.normalise(identifier);
            });
    SupersededNumbers.normalise(patient);
  }

  /**
   * The id that a Patient must have.
   *
   * @return its NHS number, or empty if it has none
   * @throws ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException if it has two, or a
   *     wrong one that is to be refused
   */
  Optional<String> number(Patient patient) {
    var current = PatientIdentifiers.current(patient);
    if (current.stream().map(placed -> placed.identifier().getValue()).distinct().count() > 1) {
      throw Refusals.unprocessable(
          IdentityRules.ONE_CURRENT_NUMBER, current.get(1).expression() + ".value");
    }
    return current.stream().findFirst().flatMap(placed -> number(patient, placed));
  }

  /** The id of a Patient that is created: its number, or a new temporary one. */
  String idOfNew(Patient patient) {
    return number(patient).orElseGet(() -> TEMPORARY + random.get());
  }

  /**
   * Holds a Patient that is about to be stored to the invariant.
   *
   * @param id id under which it is to be stored
   */
  void require(String id, Patient patient) {
    var number = number(patient);
    if (number.isPresent() && !number.get().equals(id)) {
      throw Refusals.unprocessable(IdentityRules.idIsNumber(number.get()), "Patient.id");
    }
    if (number.isEmpty() && !id.startsWith(TEMPORARY)) {
      throw Refusals.unprocessable(
          NhsNumber.parse(id).isPresent()
              ? IdentityRules.ID_HAS_NO_NUMBER
              : IdentityRules.ID_IS_TEMPORARY,
          "Patient.identifier");
    }
  }

  private Optional<String> number(Patient patient, Placed placed) {
    var value = placed.identifier().getValue();
    var broken = broken(value);
    return broken.isEmpty()
        ? NhsNumber.parse(value).map(NhsNumber::value)
        : wrong(patient, placed, broken.get());
  }

  private Optional<Rule> broken(String value) {
    try {
      return foreign.broken(NhsNumber.require(value));
    } catch (InvalidNhsNumber e) {
      return Optional.of(IdentityRules.number(e.rule()));
    }
  }

  private Optional<String> wrong(Patient patient, Placed placed, Rule rule) {
    return switch (check) {
      case REFUSE -> throw Refusals.unprocessable(rule, placed.expression() + ".value");
      case REPORT -> flagged.flag(patient, placed.identifier().getValue());
    };
  }
}
