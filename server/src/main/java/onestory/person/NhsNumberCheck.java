package onestory.person;

/** What becomes of a Patient with a wrong NHS number. */
public enum NhsNumberCheck {
  /** It is refused. */
  REFUSE,
  /** It is stored under the number as sent, with the tag {@code nhs-number-invalid}. */
  REPORT
}
