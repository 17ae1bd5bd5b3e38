package onestory.conformance;

import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import onestory.fhir.RuleTolerance;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;

/** Refuses what is not valid, once for each resource; or flags it, for senders on probation. */
final class WriteValidation {

  private final ProfileValidator validator;
  private final List<RuleTolerance> tolerances;
  private final ConformanceProperties properties;

  WriteValidation(
      ProfileValidator validator,
      List<RuleTolerance> tolerances,
      ConformanceProperties properties) {
    this.validator = validator;
    this.tolerances = List.copyOf(tolerances);
    this.properties = properties;
  }

  /**
   * Holds a resource to the profiles, unless that was done before.
   *
   * @throws UnprocessableEntityException naming every fault
   */
  void require(IBaseResource resource) {
    refuse(errors((Resource) resource));
  }

  /** Like {@link #require} for every resource of a transaction or batch. */
  void requireEach(Bundle bundle) {
    var faults = new ArrayList<Fault>();
    for (var i = 0; i < bundle.getEntry().size(); i++) {
      var entry = bundle.getEntry().get(i);
      if (entry.hasResource() && isWrite(entry)) {
        var place = "Bundle.entry[%d].resource".formatted(i);
        errors(entry.getResource()).forEach(fault -> faults.add(fault.within(place)));
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

  /** For what the resource is refused, with the warnings; empty if it may be stored. */
  private List<Fault> errors(Resource resource) {
    if (Validated.is(resource)) {
      return List.of();
    }
    var mode = properties.mode(resource);
    var faults = mode == ValidationMode.OFF ? List.<Fault>of() : validator.faults(resource);
    var judged = faults.stream().map(fault -> judged(fault, mode)).toList();
    if (judged.stream().anyMatch(Fault::isError)) {
      return judged;
    }
    FlaggedContent.flag(resource, reported(faults, mode));
    Validated.mark(resource, judged);
    return List.of();
  }

  private Fault judged(Fault fault, ValidationMode mode) {
    var isReported = mode == ValidationMode.REPORT && !FirmRules.concern(fault);
    return isReported || isTolerated(fault.rule()) ? fault.asWarning() : fault;
  }

  private List<Fault> reported(List<Fault> faults, ValidationMode mode) {
    return mode == ValidationMode.REPORT
        ? faults.stream().filter(Fault::isError).filter(f -> !isTolerated(f.rule())).toList()
        : List.of();
  }

  private boolean isTolerated(String rule) {
    return tolerances.stream().anyMatch(tolerance -> tolerance.tolerates(rule));
  }

  private static void refuse(List<Fault> faults) {
    if (faults.isEmpty()) {
      return;
    }
    var outcome = new OperationOutcome();
    Stream.concat(faults.stream().filter(Fault::isError), faults.stream().filter(f -> !f.isError()))
        .forEach(fault -> outcome.addIssue(fault.issue()));
    throw new UnprocessableEntityException("The content breaks rules", outcome);
  }
}
