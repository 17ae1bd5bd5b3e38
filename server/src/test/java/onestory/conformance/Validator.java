package onestory.conformance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import java.util.List;
import onestory.profiles.ProfilePackage;
import org.hl7.fhir.r4.model.Resource;

/** The validator as the server has it, with the bundled package alone. */
final class Validator {

  private static final FhirContext R4 = FhirContext.forR4Cached();
  private static final ProfileValidator VALIDATOR = validator();

  private Validator() {}

  private static ProfileValidator validator() {
    var definitions =
        new ProfileSupport(R4, new DefaultProfileValidationSupport(R4), ProfilePackage.load())
            .definitions(List.of());
    return new ProfileValidator(R4, () -> definitions);
  }

  /** What is wrong with FHIR JSON, in which a quote may be written as an apostrophe. */
  static List<Fault> faults(String json) {
    return VALIDATOR.faults((Resource) R4.newJsonParser().parseResource(json.replace('\'', '"')));
  }
}
