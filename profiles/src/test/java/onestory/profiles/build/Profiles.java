package onestory.profiles.build;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import ca.uhn.fhir.validation.ValidationOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import onestory.profiles.ProfilePackage;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.StructureDefinition;

/** What the tests share: the compiled guide, the package, and one warm validator. */
final class Profiles {

  static final Folders FOLDERS = new Folders(Path.of("").toAbsolutePath(), Path.of("target"));
  static final Compiled COMPILED = compiled();
  static final ProfilePackage PACKAGE = ProfilePackage.load();

  private static final FhirValidator VALIDATOR = validator();

  private Profiles() {}

  /** The errors of a resource held, as a write is, against the profile of its type and its own. */
  static List<String> errorsOf(IBaseResource resource) {
    var options = new ValidationOptions();
    PACKAGE
        .profileOf(resource.fhirType())
        .map(StructureDefinition::getUrl)
        .ifPresent(options::addProfile);
    return VALIDATOR.validateWithResult(resource, options).getMessages().stream()
        .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
        .map(SingleValidationMessage::getMessage)
        .toList();
  }

  private static FhirValidator validator() {
    var definitions = Definitions.with(PACKAGE.resources());
    return FhirContext.forR4Cached()
        .newValidator()
        .registerValidatorModule(new FhirInstanceValidator(definitions));
  }

  private static Compiled compiled() {
    try {
      return Compiled.read(FOLDERS.compiled());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
