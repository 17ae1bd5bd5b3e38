package onestory.conformance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.List;
import onestory.profiles.ProfilePackage;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;

/** The validator as the server has it, with the bundled package alone. */
final class Validator {

  private static final FhirContext R4 = FhirContext.forR4Cached();
  private static final DefaultProfileValidationSupport BASE =
      new DefaultProfileValidationSupport(R4);
  private static final ProfileSupport SUPPORT =
      new ProfileSupport(R4, BASE, ProfilePackage.load(), List.of());
  private static final ProfileValidator VALIDATOR = validator();

  private Validator() {}

  private static ProfileValidator validator() {
    var definitions = SUPPORT.definitions(List.of());
    return new ProfileValidator(() -> definitions);
  }

  /** What the bundled package and FHIR itself define. */
  static IValidationSupport support() {
    return SUPPORT.chain(SUPPORT.withOurs(List.of()));
  }

  /** The same with a terminology server. */
  static ProfileValidator asking(List<IValidationSupport> terminology) {
    var definitions =
        new ProfileSupport(R4, BASE, ProfilePackage.load(), terminology).definitions(List.of());
    return new ProfileValidator(() -> definitions);
  }

  /** The same with the definitions of a package. */
  static ProfileValidator with(List<MetadataResource> installed) {
    var definitions = SUPPORT.definitions(installed);
    return new ProfileValidator(() -> definitions);
  }

  /** What is wrong with FHIR JSON, in which a quote may be written as an apostrophe. */
  static List<Fault> faults(String json) {
    return VALIDATOR.faults((Resource) R4.newJsonParser().parseResource(json.replace('\'', '"')));
  }
}
