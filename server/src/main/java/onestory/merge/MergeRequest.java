package onestory.merge;

import java.util.Optional;
import onestory.fhir.Asked;
import onestory.fhir.Refusals;
import onestory.merge.Merges.Pair;
import org.hl7.fhir.r4.model.Parameters;
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
    var asked = new Asked(parameters);
    if (asked.isTrue("delete-source")) {
      throw Refusals.badRequest(MergeRules.NO_DELETE);
    }
    var pair = pair(patients.named(asked, "source"), patients.named(asked, "target"));
    var result = asked.resources("result-patient", Patient.class).findFirst();
    if (result.filter(patient -> !fits(patient, pair.target())).isPresent()) {
      throw Refusals.unprocessable(MergeRules.RESULT, "Parameters.parameter.resource.id");
    }
    return new MergeRequest(pair, result, asked.isTrue("preview"));
  }

  /** The two whose merge is to be undone. */
  static Pair toUndo(Parameters parameters, PatientParameter patients) {
    var asked = new Asked(parameters);
    return pair(patients.namedSuperseded(asked, "source"), patients.named(asked, "target"));
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
}
