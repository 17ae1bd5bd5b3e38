package onestory.renumber;

import java.util.stream.Stream;
import onestory.fhir.Refusals;
import onestory.nhsnumber.NhsNumber;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Identifier.IdentifierUse;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
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
  static ChangeRequest of(String old, Parameters parameters) {
    var patient = patient(parameters);
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
    return new ChangeRequest(old, patient, number, isPreview(parameters));
  }

  private static Patient patient(Parameters parameters) {
    var found =
        named(parameters, "new-patient").map(ParametersParameterComponent::getResource).toList();
    if (found.size() != 1 || !(found.get(0) instanceof Patient patient)) {
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

  private static boolean isPreview(Parameters parameters) {
    return named(parameters, "preview")
        .anyMatch(parameter -> "true".equals(parameter.getValue().primitiveValue()));
  }

  private static Stream<ParametersParameterComponent> named(Parameters parameters, String name) {
    return parameters.getParameter().stream()
        .filter(parameter -> name.equals(parameter.getName()))
        .filter(parameter -> parameter.hasValue() || parameter.hasResource());
  }
}
