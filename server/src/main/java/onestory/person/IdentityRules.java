package onestory.person;

import onestory.fhir.Rule;
import onestory.nhsnumber.NhsNumberRule;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** The rules of identity, as an OperationOutcome names them. */
final class IdentityRules {

  static final Rule ONE_CURRENT_NUMBER =
      Rule.invalid(
          "one-nhs-number",
          "a person has one current NHS number; give a superseded one use 'old', or ask for a merge");
  static final Rule UNKNOWN_STATUS =
      Rule.invalid(
          "nhs-number-verification-status",
          "the verification status is a code from 01 to 08 of UK Core's"
              + " NHSNumberVerificationStatusEngland");
  static final Rule ID_HAS_NO_NUMBER =
      Rule.invalid(
          "patient-id-without-nhs-number",
          "the Patient's id is an NHS number, but no identifier of system"
              + " https://fhir.nhs.uk/Id/nhs-number carries it; add the identifier");
  static final Rule ID_IS_TEMPORARY =
      Rule.invalid(
          "temporary-patient-id",
          "a person without an NHS number has an id that begins with 'tmp-'; POST the Patient to"
              + " get one, or leave out the NHS number");
  static final Rule ALREADY_KNOWN =
      new Rule(
          "patient-exists",
          IssueType.DUPLICATE,
          "this NHS number already has its Patient, named in the Location header; update it with"
              + " PUT, or create with If-None-Exist");

  static final Rule MISMATCH =
      new Rule(
          "identity-mismatch",
          IssueType.CONFLICT,
          "the date of birth is not the one that is stored under this number; check that the number"
              + " is this person's. If it is, and the stored date is wrong, ask the registered GP"
              + " practice to correct it");

  static final Rule UNKNOWN_PERSON =
      new Rule(
          "reference-unknown-person",
          IssueType.NOTFOUND,
          "there is no Patient under this id; check the number, and send the Patient first, with"
              + " PUT Patient/{NHS number} or in the same transaction");

  private IdentityRules() {}

  /** The rule of the id, with the URL to write to instead. */
  static Rule idIsNumber(String number) {
    return Rule.invalid(
        "patient-id-is-nhs-number",
        "the id of a Patient is the NHS number; send this to Patient/%s".formatted(number));
  }

  /** The rule of the NHS number that a value breaks. */
  static Rule number(NhsNumberRule broken) {
    return Rule.invalid(code(broken), broken.remedy());
  }

  private static String code(NhsNumberRule broken) {
    return switch (broken) {
      case TEN_DIGITS -> "nhs-number-ten-digits";
      case CHECK_DIGIT -> "nhs-number-check-digit";
      case NOT_ONE_DIGIT_REPEATED -> "nhs-number-placeholder";
    };
  }
}
