package onestory.renumber;

import onestory.fhir.Rule;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** The rules of a confidential change of number, as an OperationOutcome names them. */
final class RenumberRules {

  static final Rule UNKNOWN =
      new Rule("change-number-unknown", IssueType.NOTFOUND, "nobody here has this number");
  static final Rule NEW_PATIENT =
      Rule.invalid(
          "change-number-new-patient",
          "send the person as they are to be known from now on: one parameter new-patient, whose"
              + " resource is a Patient");
  static final Rule NEW_NUMBER =
      Rule.invalid(
          "change-number-new-number",
          "new-patient has to carry the new NHS number, and its id, if it has one, is that number");
  static final Rule SAME =
      Rule.invalid(
          "change-number-same",
          "new-patient carries the number that is to be changed; send the new");
  static final Rule IN_USE =
      new Rule(
          "change-number-in-use",
          IssueType.DUPLICATE,
          "the new number has its Patient here already; if that is this person, nothing can be done"
              + " in confidence any more: confirm the number");
  static final Rule LINKED =
      Rule.invalid(
          "change-number-link",
          "new-patient must not link to another Patient, for a link would give the person away");
  static final Rule MET =
      new Rule(
          "change-number-met",
          IssueType.CONFLICT,
          "other writes about this person came in between again and again; nothing was written:"
              + " repeat it");
  static final Rule WITHDRAWN =
      new Rule(
          "nhs-number-withdrawn",
          IssueType.BUSINESSRULE,
          "this number is not in use; confirm the person's number");
  static final Rule ID_WITHDRAWN =
      new Rule(
          "resource-id-withdrawn",
          IssueType.BUSINESSRULE,
          "this id is not in use any more; POST the resource to get another");

  private RenumberRules() {}
}
