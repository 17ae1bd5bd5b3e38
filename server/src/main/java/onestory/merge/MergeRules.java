package onestory.merge;

import onestory.fhir.Rule;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** The rules of acts on identity, as an OperationOutcome names them. */
final class MergeRules {

  static final Rule TWO_PEOPLE =
      Rule.invalid(
          "merge-needs-two",
          "name the superseded Patient (source-patient, or source-patient-identifier) and the one"
              + " that stays (target-patient, or target-patient-identifier), each once");
  static final Rule SAME =
      Rule.invalid("merge-same-patient", "source and target are the same Patient; name two");
  static final Rule UNKNOWN =
      new Rule(
          "merge-unknown-patient",
          IssueType.NOTFOUND,
          "source and target both have to be Patients here; create the one that is missing first");
  static final Rule NOT_ONE =
      Rule.invalid(
          "patient-identifier-not-one",
          "this identifier is not that of exactly one Patient here; send its system and value, or"
              + " name the Patient by id");
  static final Rule NO_DELETE =
      new Rule(
          "merge-keeps-source",
          IssueType.NOTSUPPORTED,
          "the superseded Patient is kept, so that a merge can be undone; leave out delete-source");
  static final Rule NUMBER_STAYS =
      Rule.invalid(
          "merge-number-stays",
          "a Patient with an NHS number cannot be superseded by one without; exchange source and"
              + " target");
  static final Rule RESULT =
      Rule.invalid(
          "merge-result-patient", "result-patient has to have the id of the target, or none");
  static final Rule NOT_MERGED =
      Rule.invalid(
          "undo-merge-not-merged", "these two are not merged, source into target; nothing to undo");

  private MergeRules() {}

  /** A write, or an act, that concerns a superseded Patient. */
  static Rule superseded(String survivor) {
    return new Rule(
        "superseded-patient",
        IssueType.BUSINESSRULE,
        "this Patient has been merged and takes no more writes; write to Patient/" + survivor);
  }
}
