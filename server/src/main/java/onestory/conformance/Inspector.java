package onestory.conformance;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.validator.FhirDefaultPolicyAdvisor;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator.NullEvaluationContext;
import org.hl7.fhir.r5.elementmodel.JsonParser;
import org.hl7.fhir.r5.elementmodel.ParserBase.ValidationPolicy;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.utils.validation.ValidatorSession;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.hl7.fhir.r5.utils.validation.constants.IdStatus;
import org.hl7.fhir.r5.utils.xver.XVerExtensionManagerOld;
import org.hl7.fhir.utilities.json.JsonException;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.validation.ValidatorSettings;
import org.hl7.fhir.validation.instance.InstanceValidator;
import org.hl7.fhir.validation.service.utils.QuestionnaireMode;

/**
 * HL7's validator with its parser, made ready once and used again; by one thread at a time.
 *
 * <p>HAPI makes a new one for each resource, with four FHIRPath engines and a list of OIDs: a third
 * of the time that validation takes.
 */
final class Inspector {

  /** HL7's validator keeps elements with narrative for ever; so it must not live for ever. */
  private static final int USES = 500;

  private final InstanceValidator validator;
  private final JsonParser parser;
  private int uses;

  Inspector(DefinitionsContext context) {
    this.validator = validator(context);
    this.parser = new JsonParser(context);
    parser.setupValidation(ValidationPolicy.EVERYTHING);
  }

  private static InstanceValidator validator(DefinitionsContext context) {
    var validator =
        new InstanceValidator(
            context,
            new NullEvaluationContext(),
            new XVerExtensionManagerOld(context),
            new ValidatorSession(),
            new ValidatorSettings());
    validator.setPolicyAdvisor(new FhirDefaultPolicyAdvisor());
    validator.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
    validator.setResourceIdRule(IdStatus.OPTIONAL);
    validator.setAnyExtensionsAllowed(true);
    validator.setAssumeValidRestReferences(true);
    // FormCheck does it.
    validator.setQuestionnaireMode(QuestionnaireMode.NONE);
    // An unknown profile is not the sender's fault: other bodies' drafts are declared in practice.
    validator.setErrorForUnknownProfiles(false);
    // Together with HAPI's UnknownCodeSystemWarningValidationSupport this means: warn.
    validator.setUnknownCodeSystemsCauseErrors(true);
    return validator;
  }

  /**
   * What the validator has to say.
   *
   * @param json a resource as FHIR JSON
   * @param profiles to which it is held, beside those that it declares
   */
  List<ValidationMessage> inspect(String json, List<StructureDefinition> profiles) {
    uses++;
    var messages = new ArrayList<ValidationMessage>();
    var element = parser.parse(messages, object(json));
    if (element != null) {
      validator.validate(null, messages, null, element, new ArrayList<>(profiles));
    }
    return messages;
  }

  boolean isWornOut() {
    return uses >= USES;
  }

  private static org.hl7.fhir.utilities.json.model.JsonObject object(String json) {
    try {
      return org.hl7.fhir.utilities.json.parser.JsonParser.parseObject(json, true, true);
    } catch (java.io.IOException | JsonException e) {
      throw new IllegalStateException("HAPI has encoded what is no JSON", e);
    }
  }
}
