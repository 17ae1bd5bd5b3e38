package onestory.merge;

import java.util.Optional;
import java.util.stream.Stream;
import onestory.fhir.Refusals;
import onestory.merge.Merges.Pair;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Patient;

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
  static MergeRequest of(Parameters parameters, PatientParameter patients) {
    if (isTrue(parameters, "delete-source")) {
      throw Refusals.badRequest(MergeRules.NO_DELETE);
    }
    var pair = pair(patients.named(parameters, "source"), patients.named(parameters, "target"));
    var result = result(parameters);
    if (result.filter(patient -> !fits(patient, pair.target())).isPresent()) {
      throw Refusals.unprocessable(MergeRules.RESULT, "Parameters.parameter.resource.id");
    }
    return new MergeRequest(pair, result, isTrue(parameters, "preview"));
  }

  /** The two whose merge is to be undone. */
  static Pair toUndo(Parameters parameters, PatientParameter patients) {
    var source = patients.namedSuperseded(parameters, "source");
    return pair(source, patients.named(parameters, "target"));
  }

  private static Pair pair(Optional<String> source, Optional<String> target) {
    if (source.isEmpty() || target.isEmpty()) {
      throw Refusals.badRequest(MergeRules.TWO_PEOPLE);
    }
    if (source.equals(target)) {
      throw Refusals.unprocessable(MergeRules.SAME, "Parameters.parameter");
    }
    return new Pair(source.get(), target.get());
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

  private static boolean isTrue(Parameters parameters, String name) {
    return named(parameters, name)
        .anyMatch(parameter -> "true".equals(parameter.getValue().primitiveValue()));
  }

  private static Stream<ParametersParameterComponent> named(Parameters parameters, String name) {
    return parameters.getParameter().stream()
        .filter(parameter -> name.equals(parameter.getName()))
        .filter(parameter -> parameter.hasValue() || parameter.hasResource());
  }
}
