package onestory.renumber;

import onestory.fhir.Asked;
import onestory.fhir.Refusals;
import onestory.nhsnumber.NhsNumber;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Identifier.IdentifierUse;
import org.hl7.fhir.r4.model.Patient;

/**
 * What {@code $change-number} is asked.
 *
 * @param old id of the Patient whose number is withdrawn
 * @param patient the person as they are to be known from now on
 * @param number the new number
 * @param isPreview whether nothing is to be written
 */
record ChangeRequest(String old, Patient patient, NhsNumber number, boolean isPreview) {

  /** Where the new number is. */
  static final String NUMBER = "Parameters.parameter.where(name='new-patient').resource.identifier";

  private static final String NEW_PATIENT = "Parameters.parameter.where(name='new-patient')";

  /**
   * Reads the parameters.
   *
   * @throws ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException if they do not say whose
   *     number is to become which
   */
  static ChangeRequest of(String old, Asked asked) {
    var patient = patient(asked);
    var number = number(patient);
    if (number.value().equals(old)) {
      throw Refusals.unprocessable(RenumberRules.SAME, NEW_PATIENT);
    }
    if (patient.hasIdElement() && !number.value().equals(patient.getIdElement().getIdPart())) {
      throw Refusals.unprocessable(RenumberRules.NEW_NUMBER, NEW_PATIENT + ".resource.id");
    }
    if (patient.hasLink()) {
      throw Refusals.unprocessable(RenumberRules.LINKED, NEW_PATIENT + ".resource.link");
    }
    return new ChangeRequest(old, patient, number, asked.isTrue("preview"));
  }

  private static Patient patient(Asked asked) {
    var found = asked.named("new-patient").toList();
    if (found.size() != 1 || !(found.get(0).getResource() instanceof Patient patient)) {
      throw Refusals.badRequest(RenumberRules.NEW_PATIENT, NEW_PATIENT);
    }
    return patient;
  }

  // A number that is not valid is left to identity, which says what is wrong with it.
  private static NhsNumber number(Patient patient) {
    return patient.getIdentifier().stream()
        .filter(it -> NhsNumber.SYSTEM.equals(it.getSystem()) && it.hasValue())
        .filter(it -> it.getUse() != IdentifierUse.OLD)
        .map(Identifier::getValue)
        .flatMap(value -> NhsNumber.parse(value).stream())
        .findFirst()
        .orElseThrow(
            () -> Refusals.unprocessable(RenumberRules.NEW_NUMBER, NEW_PATIENT + ".identifier"));
  }
}
