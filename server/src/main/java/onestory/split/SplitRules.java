package onestory.split;

import java.util.List;
import onestory.fhir.Rule;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** The rules of a split, as an OperationOutcome names them. */
final class SplitRules {

  static final Rule INCOMPLETE =
      Rule.invalid(
          "split-parameters",
          "name what moves (resource, once for each, as Type/id), and once the Patient whom it is"
              + " about (target-patient, or target-patient-identifier)");
  static final Rule SAME =
      Rule.invalid("split-same-patient", "what is to move is this Patient's already; name another");
  static final Rule UNKNOWN_PATIENT =
      new Rule(
          "split-unknown-patient",
          IssueType.NOTFOUND,
          "both people have to be Patients here; create the one that is missing first");
  static final Rule PATIENT =
      Rule.invalid(
          "split-patient",
          "a Patient is not moved: correct it, or merge it if the two are one person");
  static final Rule NOT_THEIRS =
      new Rule(
          "split-not-of-person",
          IssueType.NOTFOUND,
          "there is no such resource about this Patient now; one that only mentions the Patient is"
              + " moved from whom it is about");
  static final Rule IN_ERROR =
      new Rule(
          "split-entered-in-error",
          IssueType.BUSINESSRULE,
          "this resource was entered in error, so it has left the record already; leave it out");

  private SplitRules() {}

  /** More resources than one split moves. */
  static Rule tooMany(int most) {
    return new Rule(
        "split-too-many",
        IssueType.TOOLONG,
        "one split moves at most %d resources; send several, resources that refer to each other"
                .formatted(most)
            + " together");
  }

  /** References that would lead from the right person's record into the wrong one's. */
  static Rule crosses(List<String> left) {
    return new Rule(
        "split-reference-left",
        IssueType.BUSINESSRULE,
        ("this refers to what would stay in the other record (%s): move that too, leave this one"
                + " out, or send cut-references=true to move it without the reference")
            .formatted(String.join(", ", left)));
  }

  /** The right person's record tells the same already. */
  static Rule alreadyThere(String other) {
    return new Rule(
        "split-already-there",
        IssueType.DUPLICATE,
        "the right person has %s with the same business identifier, so this would be there twice:"
                .formatted(other)
            + " leave this one out, and mark it entered-in-error");
  }

  /** A write to a resource that was filed under the wrong person, with where it is now. */
  static Rule moved(String path) {
    return new Rule(
        "moved-by-split",
        IssueType.BUSINESSRULE,
        "this resource was filed under the wrong person and takes no more writes; it goes on as %s:"
                .formatted(path)
            + " read that, and send your change there");
  }
}
