package onestory.conformance;

import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.ArrayList;
import java.util.List;
import onestory.fhir.RuleTolerance;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;

/** Refuses what is not valid, once for each resource. */
final class WriteValidation {

  private final ProfileValidator validator;
  private final List<RuleTolerance> tolerances;

  WriteValidation(ProfileValidator validator, List<RuleTolerance> tolerances) {
    this.validator = validator;
    this.tolerances = List.copyOf(tolerances);
  }

  /**
   * Holds a resource to the profiles, unless that was done before.
   *
   * @throws UnprocessableEntityException naming every fault
   */
  void require(IBaseResource resource) {
    refuse(check(resource));
  }

  /** Like {@link #require} for every resource of a transaction or batch. */
  void requireEach(Bundle bundle) {
    var faults = new ArrayList<Fault>();
    for (var i = 0; i < bundle.getEntry().size(); i++) {
      var entry = bundle.getEntry().get(i);
      if (entry.hasResource() && isWrite(entry)) {
        var place = "Bundle.entry[%d].resource".formatted(i);
        check(entry.getResource()).forEach(fault -> faults.add(fault.within(place)));
      }
    }
    refuse(faults);
  }

  private static boolean isWrite(Bundle.BundleEntryComponent entry) {
    return switch (entry.getRequest().getMethod()) {
      case POST, PUT -> true;
      case GET, HEAD, DELETE, PATCH, NULL -> false;
    };
  }

  private List<Fault> check(IBaseResource resource) {
    if (Validated.is(resource)) {
      return List.of();
    }
    var faults =
        validator.faults(resource).stream().filter(fault -> !isTolerated(fault.rule())).toList();
    if (faults.isEmpty()) {
      Validated.mark(resource);
    }
    return faults;
  }

  private boolean isTolerated(String rule) {
    return tolerances.stream().anyMatch(tolerance -> tolerance.tolerates(rule));
  }

  private static void refuse(List<Fault> faults) {
    if (faults.isEmpty()) {
      return;
    }
    var outcome = new OperationOutcome();
    faults.forEach(fault -> outcome.addIssue(fault.issue()));
    throw new UnprocessableEntityException(
        "The content breaks %d rule(s)".formatted(faults.size()), outcome);
  }
}
