package onestory.wire;

import onestory.fhir.Rule;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** The rule that is named for a status, where nothing more exact is known. */
final class StatusRules {

  private StatusRules() {}

  static Rule of(int status) {
    return switch (status) {
      case 401 -> rule("sign-in", IssueType.LOGIN);
      case 403 -> rule("forbidden", IssueType.FORBIDDEN);
      case 404 -> rule("not-found", IssueType.NOTFOUND);
      case 405 -> rule("method-not-allowed", IssueType.NOTSUPPORTED);
      case 406 -> rule("not-acceptable", IssueType.NOTSUPPORTED);
      case 409 -> rule("conflict", IssueType.CONFLICT);
      case 410 -> rule("deleted", IssueType.DELETED);
      case 412 -> rule("precondition-failed", IssueType.CONFLICT);
      case 413 -> rule("body-too-large", IssueType.TOOLONG);
      case 415 -> rule("content-type", IssueType.NOTSUPPORTED);
      case 422 -> rule("invalid", IssueType.INVALID);
      case 428 -> rule("precondition-required", IssueType.BUSINESSRULE);
      case 501 -> rule("not-implemented", IssueType.NOTSUPPORTED);
      default ->
          status < 500
              ? rule("bad-request", IssueType.INVALID)
              : rule("internal-error", IssueType.EXCEPTION);
    };
  }

  private static Rule rule(String code, IssueType type) {
    return new Rule(code, type, "");
  }
}
