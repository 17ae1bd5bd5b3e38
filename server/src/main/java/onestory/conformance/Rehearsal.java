package onestory.conformance;

import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries a write out as far as to its commit, and takes it back: what it would have been answered
 * is known, rule by rule, and nothing is written. A batch is rehearsed entry by entry, as it would
 * be carried out.
 */
final class Rehearsal {

  private static final String ENTRY = "Bundle.entry[0]";

  private final TransactionTemplate transactions;
  private final IFhirSystemDao<Bundle, Meta> system;

  Rehearsal(TransactionTemplate transactions, IFhirSystemDao<Bundle, Meta> system) {
    this.transactions = transactions;
    this.system = system;
  }

  /**
   * What is wrong with the write.
   *
   * @param write an entry of a transaction
   * @throws BaseServerResponseException what the write would have been answered, if that has no
   *     OperationOutcome
   */
  List<OperationOutcomeIssueComponent> issues(BundleEntryComponent write, RequestDetails request) {
    // The sender has sent a resource, and no Bundle.
    var place = write.hasResource() ? write.getResource().fhirType() : "";
    return alone(write, ENTRY + ".resource", place, request);
  }

  /** What is wrong with a transaction or a batch. */
  List<OperationOutcomeIssueComponent> issues(Bundle bundle, RequestDetails request) {
    return bundle.getType() == Bundle.BundleType.BATCH
        ? IntStream.range(0, bundle.getEntry().size())
            .boxed()
            .flatMap(i -> ofBatch(bundle, i, request).stream())
            .toList()
        : whole(bundle, request);
  }

  private List<OperationOutcomeIssueComponent> ofBatch(
      Bundle batch, int index, RequestDetails request) {
    return alone(batch.getEntry().get(index), ENTRY, "Bundle.entry[%d]".formatted(index), request);
  }

  private List<OperationOutcomeIssueComponent> alone(
      BundleEntryComponent write, String here, String there, RequestDetails request) {
    var bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION).addEntry(write);
    var issues = whole(bundle, request);
    issues.stream()
        .flatMap(issue -> issue.getExpression().stream())
        .filter(place -> !there.isEmpty() && place.getValue().startsWith(here))
        .forEach(place -> place.setValue(there + place.getValue().substring(here.length())));
    return issues;
  }

  private List<OperationOutcomeIssueComponent> whole(Bundle bundle, RequestDetails request) {
    try {
      transactions.executeWithoutResult(
          transaction -> {
            transaction.setRollbackOnly();
            system.transactionNested(request, bundle);
          });
    } catch (BaseServerResponseException refused) {
      var outcome =
          Optional.ofNullable((OperationOutcome) refused.getOperationOutcome())
              .orElseThrow(() -> refused);
      return Stream.concat(outcome.getIssue().stream(), warnings(bundle)).toList();
    }
    return warnings(bundle).toList();
  }

  private static Stream<OperationOutcomeIssueComponent> warnings(Bundle bundle) {
    return IntStream.range(0, bundle.getEntry().size())
        .boxed()
        .flatMap(
            i ->
                Stream.ofNullable(bundle.getEntry().get(i).getResource())
                    .flatMap(resource -> Validated.warnings(resource).stream())
                    .map(fault -> fault.within("Bundle.entry[%d].resource".formatted(i))))
        .map(Fault::issue);
  }
}
