package onestory.merge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onestory.fhir.Refusals;
import onestory.merge.Merges.Pair;
import onestory.nhsnumber.NhsNumber;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;

/**
 * What {@code $merge} and {@code $undo-merge} are asked, with the parameter names of FHIR R5.
 *
 * @param result what the surviving Patient is to say, if its sender wants it changed
 * @param isPreview whether nothing is to be written
 */
record MergeRequest(Pair pair, Optional<Patient> result, boolean isPreview) {

  /**
   * Reads the parameters.
   *
   * @throws ca.uhn.fhir.rest.server.exceptions.InvalidRequestException if they do not name two
   *     Patients
   */
  static MergeRequest of(Parameters parameters) {
    if (isTrue(parameters, "delete-source")) {
      throw Refusals.badRequest(MergeRules.NO_DELETE);
    }
    var pair = new Pair(patient(parameters, "source"), patient(parameters, "target"));
    if (pair.source().equals(pair.target())) {
      throw Refusals.unprocessable(MergeRules.SAME, "Parameters.parameter");
    }
    var result = result(parameters);
    if (result.filter(patient -> !fits(patient, pair.target())).isPresent()) {
      throw Refusals.unprocessable(MergeRules.RESULT, "Parameters.parameter.resource.id");
    }
    return new MergeRequest(pair, result, isTrue(parameters, "preview"));
  }

  private static boolean fits(Patient result, String target) {
    return !result.hasId() || result.getIdElement().getIdPart().equals(target);
  }

  private static Optional<Patient> result(Parameters parameters) {
    return named(parameters, "result-patient")
        .map(ParametersParameterComponent::getResource)
        .filter(Patient.class::isInstance)
        .map(Patient.class::cast)
        .findFirst();
  }

  private static String patient(Parameters parameters, String role) {
    var found =
        Stream.concat(
                values(parameters, role + "-patient", Reference.class)
                    .flatMap(reference -> referred(reference).stream()),
                values(parameters, role + "-patient-identifier", Identifier.class)
                    .flatMap(identifier -> numbered(identifier).stream()))
            .distinct()
            .toList();
    return only(found);
  }

  private static String only(List<String> found) {
    if (found.size() != 1) {
      throw Refusals.badRequest(MergeRules.TWO_PEOPLE);
    }
    return found.get(0);
  }

  private static Optional<String> referred(Reference reference) {
    var id = reference.getReferenceElement();
    return reference.hasReference()
        ? Optional.ofNullable(id.getIdPart()).filter(it -> "Patient".equals(id.getResourceType()))
        : numbered(reference.getIdentifier());
  }

  private static Optional<String> numbered(Identifier identifier) {
    return Optional.of(identifier)
        .filter(it -> NhsNumber.SYSTEM.equals(it.getSystem()) && it.hasValue())
        .flatMap(it -> NhsNumber.parse(it.getValue()))
        .map(NhsNumber::value);
  }

  private static boolean isTrue(Parameters parameters, String name) {
    return named(parameters, name)
        .anyMatch(parameter -> "true".equals(parameter.getValue().primitiveValue()));
  }

  private static <T extends Base> Stream<T> values(
      Parameters parameters, String name, Class<T> type) {
    return named(parameters, name)
        .map(ParametersParameterComponent::getValue)
        .filter(type::isInstance)
        .map(type::cast);
  }

  private static Stream<ParametersParameterComponent> named(Parameters parameters, String name) {
    return parameters.getParameter().stream()
        .filter(parameter -> name.equals(parameter.getName()))
        .filter(parameter -> parameter.hasValue() || parameter.hasResource());
  }
}
