package onestory.conformance;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onestory.conformance.ValidationRequest.Mode;
import onestory.fhir.Notes;
import onestory.fhir.Rule;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** {@code $validate}: what a write would be answered, without writing. */
public final class ValidateOperation {

  private final ProfileValidator validator;
  private final Rehearsal rehearsal;
  private final DaoRegistry daos;

  ValidateOperation(ProfileValidator validator, Rehearsal rehearsal, DaoRegistry daos) {
    this.validator = validator;
    this.rehearsal = rehearsal;
    this.daos = daos;
  }

  @Operation(name = "$validate", idempotent = true)
  public OperationOutcome validate(
      @IdParam(optional = true) @Nullable IdType id, RequestDetails request) {
    var asked = ValidationRequest.of(request.getResource(), request);
    var path = request.getResourceName() + (id == null ? "" : "/" + id.getIdPart());
    var isContent = asked.mode() == Mode.PROFILE || (asked.resource().isEmpty() && id != null);
    var issues =
        isContent && asked.mode() != Mode.DELETE
            ? content(asked.resource().orElseGet(() -> stored(id, request)))
            : rehearsed(asked, path, request);
    var more =
        asked.profiles().isEmpty()
            ? List.<OperationOutcomeIssueComponent>of()
            : more(asked, id, request);
    return outcome(Stream.of(issues, more).flatMap(Collection::stream).toList());
  }

  private List<OperationOutcomeIssueComponent> rehearsed(
      ValidationRequest asked, String path, RequestDetails request) {
    return asked
        .carriedOut()
        .map(bundle -> rehearsal.issues(bundle, request))
        .orElseGet(() -> rehearsal.issues(asked.entry(path, request), request));
  }

  private List<OperationOutcomeIssueComponent> content(Resource resource) {
    return validator.faults(resource).stream().map(Fault::issue).toList();
  }

  private List<OperationOutcomeIssueComponent> more(
      ValidationRequest asked, @Nullable IdType id, RequestDetails request) {
    var resource = asked.resource().orElseGet(() -> stored(id, request));
    var unknown = asked.profiles().stream().filter(url -> !validator.knowsProfile(url));
    var known = Set.copyOf(asked.profiles());
    return Stream.concat(
            unknown.map(ValidateOperation::notInstalled),
            validator.faults(resource, known).stream())
        .map(Fault::issue)
        .toList();
  }

  // Asked for by name, it is an error: nobody must take silence for validity.
  private static Fault notInstalled(String profile) {
    return new Fault(
        IssueSeverity.ERROR,
        IssueType.NOTFOUND,
        "profile-unknown",
        "profile",
        "The profile %s is not installed here. Install its package, or name another."
            .formatted(profile));
  }

  private Resource stored(@Nullable IdType id, RequestDetails request) {
    var dao = daos.getResourceDao(request.getResourceName());
    return (Resource) dao.read(Optional.ofNullable(id).orElseThrow(), request);
  }

  private static OperationOutcome outcome(List<OperationOutcomeIssueComponent> issues) {
    var outcome = new OperationOutcome();
    issues.stream()
        .filter(issue -> outcome.getIssue().stream().noneMatch(issue::equalsDeep))
        .forEach(outcome::addIssue);
    if (issues.isEmpty()) {
      var fine = Notes.issue("Valid: a write of this would be accepted.");
      fine.getDetails().addCoding().setSystem(Rule.SYSTEM).setCode("valid");
      outcome.addIssue(fine);
    }
    return outcome;
  }
}
