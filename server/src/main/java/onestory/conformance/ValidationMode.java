package onestory.conformance;

/** What becomes of a sender's write that breaks a rule of a profile. */
public enum ValidationMode {
  /** It is refused. */
  ENFORCE,
  /** It is stored with the tag {@code invalid}, unless the rule is one of identity. */
  REPORT,
  /**
   * It is stored, and nobody looks: for measurements, and for what has been validated elsewhere.
   */
  OFF
}
