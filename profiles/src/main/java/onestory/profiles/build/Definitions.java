package onestory.profiles.build;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import java.util.List;
import java.util.Objects;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.MetadataResource;

/** FHIR's own definitions as HAPI carries them, and ours on top of them. */
final class Definitions {

  private static final FhirContext R4 = FhirContext.forR4Cached();
  private static final DefaultProfileValidationSupport FHIR =
      new DefaultProfileValidationSupport(R4);

  private Definitions() {}

  static List<MetadataResource> ofFhir() {
    // HAPI lists what it has loaded, and loads a kind when it is first asked for one.
    FHIR.fetchAllStructureDefinitions();
    FHIR.fetchCodeSystem("http://hl7.org/fhir/administrative-gender");
    return Objects.requireNonNull(FHIR.fetchAllConformanceResources()).stream()
        .filter(MetadataResource.class::isInstance)
        .map(MetadataResource.class::cast)
        .toList();
  }

  /** All that snapshots and validation look things up in: FHIR's definitions and these. */
  static ValidationSupportChain with(List<MetadataResource> own) {
    var ours = new PrePopulatedValidationSupport(R4);
    own.forEach(ours::addResource);
    // Shared by all snapshots: without one, each converts all of FHIR's definitions for itself.
    var context = new WorkerContextValidationSupportAdapter();
    var all =
        new ValidationSupportChain(
            ours,
            new Forms(R4, own),
            FHIR,
            // Without these two, a binding that a profile narrows ends in a NullPointerException.
            new CommonCodeSystemsTerminologyService(R4),
            new InMemoryTerminologyServerValidationSupport(R4),
            new SnapshotGeneratingValidationSupport(R4, context));
    context.setValidationSupport(all);
    return all;
  }

  static String json(IBaseResource resource) {
    return R4.newJsonParser().setPrettyPrint(true).encodeResourceToString(resource);
  }

  static IBaseResource parse(String json) {
    return R4.newJsonParser().parseResource(json);
  }
}
