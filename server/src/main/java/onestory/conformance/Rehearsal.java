package onestory.conformance;

import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries a write out as far as to its commit, and takes it back: what it would have been answered
 * is known, rule by rule, and nothing is written.
 */
final class Rehearsal {

  private static final String PLACE = "Bundle.entry[0].resource";

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
    var bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION).addEntry(write);
    try {
      transactions.executeWithoutResult(
          transaction -> {
            transaction.setRollbackOnly();
            system.transactionNested(request, bundle);
          });
    } catch (BaseServerResponseException refused) {
      return refusal(refused, write);
    }
    return warnings(write).toList();
  }

  private static List<OperationOutcomeIssueComponent> refusal(
      BaseServerResponseException refused, BundleEntryComponent write) {
    var outcome =
        Optional.ofNullable((OperationOutcome) refused.getOperationOutcome())
            .orElseThrow(() -> refused);
    outcome.getIssue().forEach(issue -> unwrap(issue, write));
    return Stream.concat(outcome.getIssue().stream(), warnings(write)).toList();
  }

  private static Stream<OperationOutcomeIssueComponent> warnings(BundleEntryComponent write) {
    return Stream.ofNullable(write.getResource())
        .flatMap(resource -> Validated.warnings(resource).stream())
        .map(Fault::issue);
  }

  /** The sender has sent a resource, and no Bundle. */
  private static void unwrap(OperationOutcomeIssueComponent issue, BundleEntryComponent write) {
    issue
        .getExpression()
        .forEach(
            place -> {
              if (place.getValue().startsWith(PLACE) && write.hasResource()) {
                var rest = place.getValue().substring(PLACE.length());
                place.setValue(write.getResource().fhirType() + rest);
              }
            });
  }
}
