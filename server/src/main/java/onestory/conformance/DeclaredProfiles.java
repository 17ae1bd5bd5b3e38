package onestory.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Resource;

/** Those profiles of {@code meta.profile} that are for another type of resource. */
final class DeclaredProfiles {

  private DeclaredProfiles() {}

  /**
   * A fault for each.
   *
   * @param types the type that a profile is for; empty if the profile is not here
   */
  static List<Fault> faults(Resource resource, Function<String, Optional<String>> types) {
    var faults = new ArrayList<Fault>();
    var declared = resource.getMeta().getProfile();
    for (var i = 0; i < declared.size(); i++) {
      var url = declared.get(i).getValue();
      var place = "%s.meta.profile[%d]".formatted(resource.fhirType(), i);
      types
          .apply(url)
          .filter(type -> !type.equals(resource.fhirType()))
          .ifPresent(type -> faults.add(ofAnother(type, url, resource.fhirType(), place)));
    }
    return faults;
  }

  /** The resource without them: held to them, each of its elements would be one too many. */
  static Resource without(Resource resource, Function<String, Optional<String>> types) {
    var copy = resource.copy();
    copy.getMeta()
        .getProfile()
        .removeIf(
            url ->
                types
                    .apply(url.getValue())
                    .filter(type -> !type.equals(resource.fhirType()))
                    .isPresent());
    return copy;
  }

  private static Fault ofAnother(String type, String url, String found, String place) {
    return new Fault(
        IssueSeverity.ERROR,
        IssueType.INVALID,
        "profile-type",
        place,
        "The declared profile %s is for the type %s, and this is of the type %s. Leave it out of meta.profile."
            .formatted(url, type, found));
  }
}
