package onestory.person;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.io.Serial;
import onestory.fhir.Refusals;
import onestory.fhir.Rule;

/** 409 that HAPI does not take for a meeting of two writes, which it would repeat in vain. */
final class IdentityConflict extends BaseServerResponseException {

  @Serial private static final long serialVersionUID = 1;
  private static final int CONFLICT = 409;

  IdentityConflict(Rule rule) {
    super(CONFLICT, rule.code(), Refusals.conflict(rule).getOperationOutcome());
  }
}
