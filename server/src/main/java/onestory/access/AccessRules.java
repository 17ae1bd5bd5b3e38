package onestory.access;

import onestory.caller.Caller;
import onestory.caller.Permission;
import onestory.caller.Scope;
import onestory.fhir.Rule;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** The rules of the door. */
final class AccessRules {

  static final Rule SIGN_IN =
      new Rule(
          "sign-in",
          IssueType.LOGIN,
          "the request must say who asks; send an access token as 'Authorization: Bearer …', which"
              + " /fhir/.well-known/smart-configuration says where to get");
  static final Rule TOKEN =
      new Rule(
          "token-not-accepted",
          IssueType.LOGIN,
          "the access token is not accepted: it has expired, was revoked, or was not made for this"
              + " server; get a new one");
  static final Rule USER_MISSING =
      new Rule(
          "user-missing",
          IssueType.FORBIDDEN,
          "this client asks for people at its screens, and reads of people only when it names one;"
              + " say who asks in the hl7-b2b extension of the client assertion");
  static final Rule LAUNCH_PATIENT_ONLY =
      new Rule(
          "launch-patient-only",
          IssueType.FORBIDDEN,
          "with patient/ scopes only what is about the launch patient can be written");
  static final Rule TOO_WIDE =
      new Rule(
          "scope-too-narrow",
          IssueType.FORBIDDEN,
          "this asks about more than the scopes reach, and cannot be restricted to it; search for"
              + " one type by its own parameters, without conditions, chains or includes that lead"
              + " elsewhere");
  static final Rule ALTERNATIVES =
      new Rule(
          "scope-alternatives",
          IssueType.FORBIDDEN,
          "one search cannot ask for all that these scopes reach together; put the parameters of one"
              + " of them into the search");

  private AccessRules() {}

  /** The scope that would be needed, as this caller would ask for it. */
  static Rule scope(Caller caller, Permission permission, String type) {
    return new Rule(
        "scope-missing",
        IssueType.FORBIDDEN,
        "the token does not have the scope %s/%s.%s"
            .formatted(context(caller), type, permission.letter()));
  }

  /** The role that would be needed. */
  static Rule role(onestory.caller.Role role) {
    return new Rule(
        "role-missing", IssueType.FORBIDDEN, "this takes the role '%s'".formatted(role.code()));
  }

  private static String context(Caller caller) {
    if (caller.scopes().resources().stream().anyMatch(AccessRules::isOfUser)) {
      return "user";
    }
    return caller.launch().patient().isPresent()
        ? "patient"
        : caller.user().isPresent() ? "user" : "system";
  }

  private static boolean isOfUser(Scope scope) {
    return scope.context() == Scope.Context.USER;
  }
}
