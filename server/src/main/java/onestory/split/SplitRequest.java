package onestory.split;

import java.util.List;
import onestory.fhir.Asked;
import onestory.fhir.Refusals;
import onestory.merge.PatientParameter;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;

/**
 * What {@code $split} is asked.
 *
 * @param wrong id of the Patient in whose record the resources are
 * @param right id of the Patient whom they are about
 * @param resources what moves, each as {@code Type/id}, once
 * @param mode what is to be done
 */
record SplitRequest(String wrong, String right, List<String> resources, Mode mode) {

  SplitRequest {
    resources = List.copyOf(resources);
  }

  /**
   * Whether to write, and what becomes of references into the wrong person's record.
   *
   * @param isPreview whether nothing is to be written
   * @param cutsReferences whether such references are left out, not refused
   */
  record Mode(boolean isPreview, boolean cutsReferences) {}

  /**
   * Reads the parameters.
   *
   * @param most how many resources may be named
   * @throws ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException if they do not say what
   *     is to move to whom
   */
  static SplitRequest of(String wrong, Asked asked, PatientParameter patients, int most) {
    var resources = resources(asked);
    var right =
        patients
            .named(asked, "target")
            .filter(id -> !resources.isEmpty())
            .orElseThrow(() -> Refusals.badRequest(SplitRules.INCOMPLETE));
    if (right.equals(wrong)) {
      throw Refusals.unprocessable(SplitRules.SAME, "Parameters.parameter");
    }
    if (resources.size() > most) {
      throw Refusals.unprocessable(SplitRules.tooMany(most), "Parameters.parameter");
    }
    var mode = new Mode(asked.isTrue("preview"), asked.isTrue("cut-references"));
    return new SplitRequest(wrong, right, resources, mode);
  }

  private static List<String> resources(Asked asked) {
    return asked.named("resource").map(SplitRequest::path).distinct().toList();
  }

  private static String path(ParametersParameterComponent parameter) {
    var id =
        parameter.getValue() instanceof Reference reference
            ? new IdType(reference.getReference())
            : new IdType();
    if (!id.hasResourceType() || !id.hasIdPart()) {
      throw Refusals.badRequest(SplitRules.INCOMPLETE);
    }
    if ("Patient".equals(id.getResourceType())) {
      throw Refusals.unprocessable(SplitRules.PATIENT, "Parameters.parameter.value");
    }
    return id.toUnqualifiedVersionless().getValue();
  }
}
