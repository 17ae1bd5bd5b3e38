package onestory.nhsnumber;

/** Text that was to be an NHS number breaks a rule; the message never repeats the text. */
public final class InvalidNhsNumber extends IllegalArgumentException {

  private final NhsNumberRule rule;

  InvalidNhsNumber(NhsNumberRule rule) {
    super(rule.remedy());
    this.rule = rule;
  }

  /** The rule that was broken. */
  public NhsNumberRule rule() {
    return rule;
  }
}
