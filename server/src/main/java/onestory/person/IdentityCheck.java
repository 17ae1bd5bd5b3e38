package onestory.person;

/** What becomes of an update that may be about another person. */
public enum IdentityCheck {
  /** It is refused. */
  REFUSE,
  /** It is accepted, leaves the demographics as they are, and is noted on a list. */
  REPORT
}
