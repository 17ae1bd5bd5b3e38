package onestory.conformance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import ca.uhn.fhir.validation.ValidationOptions;
import java.util.List;
import java.util.Set;
import onestory.fhir.Rule;
import onestory.profiles.ProfilePackage;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;

/** Holds a resource to FHIR, to our profile of its type, and to the profiles it declares. */
final class ProfileValidator {

  private static final Set<ResultSeverityEnum> REFUSED =
      Set.of(ResultSeverityEnum.ERROR, ResultSeverityEnum.FATAL);

  private final FhirContext context;
  private final FhirValidator validator;
  private final ProfilePackage profiles;

  ProfileValidator(FhirContext context, IValidationSupport support, ProfilePackage profiles) {
    this.context = context;
    this.profiles = profiles;
    this.validator = context.newValidator();
    validator.registerValidatorModule(module(support));
  }

  private static FhirInstanceValidator module(IValidationSupport support) {
    var module = new FhirInstanceValidator(support);
    // An unknown profile is not the sender's fault: other bodies' drafts are declared in practice.
    module.setErrorForUnknownProfiles(false);
    module.setAnyExtensionsAllowed(true);
    module.setAssumeValidRestReferences(true);
    module.setNoExtensibleWarnings(true);
    return module;
  }

  /** Everything for which the resource must be refused; empty if it is valid. */
  List<Fault> faults(IBaseResource resource) {
    var options = new ValidationOptions();
    profiles
        .profileOf(resource.fhirType())
        .ifPresent(profile -> options.addProfile(profile.getUrl()));
    return validator.validateWithResult(text(resource), options).getMessages().stream()
        .filter(message -> REFUSED.contains(message.getSeverity()))
        .map(ProfileValidator::fault)
        .distinct()
        .toList();
  }

  // As it will be stored: HAPI would take the text that was sent, from before it was put in order.
  private String text(IBaseResource resource) {
    return context.newJsonParser().encodeResourceToString(resource);
  }

  private static Fault fault(SingleValidationMessage message) {
    var id = message.getMessageId() == null ? "invalid" : message.getMessageId();
    var rule = id.substring(id.lastIndexOf('#') + 1);
    var expression = message.getLocationString() == null ? "" : message.getLocationString();
    var issue = new OperationOutcomeIssueComponent();
    issue.setSeverity(IssueSeverity.ERROR).setCode(IssueType.INVARIANT);
    issue.setDiagnostics(message.getMessage());
    issue.getDetails().addCoding().setSystem(Rule.SYSTEM).setCode(rule);
    issue.addExpression(expression);
    return new Fault(rule, expression, issue);
  }
}
