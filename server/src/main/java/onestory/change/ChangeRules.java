package onestory.change;

import onestory.fhir.Rule;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** The rules of change, as an OperationOutcome names them. */
final class ChangeRules {

  static final Rule IF_MATCH_FORMAT =
      Rule.invalid("if-match-format", "If-Match names one version, as the ETag does: W/\"3\"");
  static final Rule IF_MATCH_REQUIRED =
      new Rule(
          "if-match-required",
          IssueType.CONFLICT,
          "several organisations keep this resource together: read it, and send the change with"
              + " If-Match and the ETag that was read");
  static final Rule NOTHING_TO_MATCH =
      new Rule(
          "if-match",
          IssueType.CONFLICT,
          "If-Match names a version, and there is no such resource now");
  static final Rule NO_DELETE =
      new Rule(
          "no-delete",
          IssueType.NOTSUPPORTED,
          "nothing of a record is deleted: update the resource with the status (or verification"
              + " status) 'entered-in-error', which takes it out of every current view");
  static final Rule STAYS_WITH_PERSON =
      new Rule(
          "stays-with-person",
          IssueType.BUSINESSRULE,
          "a resource belongs to one person for life: mark this one 'entered-in-error' and create"
              + " another for the right person");
  static final Rule STAYS_WITH_ORGANISATION =
      new Rule(
          "stays-with-organisation",
          IssueType.BUSINESSRULE,
          "a resource belongs to one organisation for life: leave meta.source as it is stored, or"
              + " create a resource of your own");

  private ChangeRules() {}

  /** An Organization or Practitioner has its id from a register, with the URL to write to. */
  static Rule idFromRegister(String url) {
    return Rule.invalid(
        "id-from-register",
        "the id of an Organization is its ODS code, that of a Practitioner the register and number"
            + " there; send this to "
            + url);
  }

  /** A client may not choose this id, with the beginning of a URL that it may. */
  static Rule clientId(String url) {
    return Rule.invalid(
        "client-id",
        "an id chosen by the sender is a UUID in lower case, or begins with the sender's ODS code in"
            + " lower case and a hyphen: %s...; or POST the resource to get an id".formatted(url));
  }

  /** There is one of each Organization and Practitioner. */
  static Rule alreadyRegistered(String url) {
    return new Rule(
        "already-registered",
        IssueType.DUPLICATE,
        url + " has this identifier already; update it with PUT, or create with If-None-Exist");
  }

  /** A change was made for another version than the current one. */
  static Rule stale(long current) {
    return new Rule(
        "if-match",
        IssueType.CONFLICT,
        "the resource has changed since it was read; its current version is %d: read it, and send"
                .formatted(current)
            + " the change again with If-Match: W/\"%d\"".formatted(current));
  }
}
