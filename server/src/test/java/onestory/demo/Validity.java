package onestory.demo;

import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.ValidationOptions;
import java.util.List;
import onestory.profiles.ProfilePackage;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Resource;

/** FHIR R4 and OneStory's profiles, as the demo people are held against them. */
final class Validity {

  private final ProfilePackage profiles = ProfilePackage.load();
  private final FhirValidator validator =
      Told.R4.newValidator().registerValidatorModule(new FhirInstanceValidator(definitions()));

  /** What is wrong with a resource, each error with the resource's address. */
  List<String> errorsOf(Resource resource) {
    var options = new ValidationOptions();
    profiles.profileOf(resource.fhirType()).ifPresent(p -> options.addProfile(p.getUrl()));
    return validator.validateWithResult(resource, options).getMessages().stream()
        .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
        .map(m -> Told.url(resource) + " " + m.getLocationString() + ": " + m.getMessage())
        .toList();
  }

  private ValidationSupportChain definitions() {
    var ours = new PrePopulatedValidationSupport(Told.R4);
    profiles.resources().forEach(ours::addResource);
    return new ValidationSupportChain(
        ours,
        new DefaultProfileValidationSupport(Told.R4),
        new CommonCodeSystemsTerminologyService(Told.R4),
        new InMemoryTerminologyServerValidationSupport(Told.R4));
  }
}
