package onestory.nhsnumber;

import java.util.Optional;
import java.util.regex.Pattern;

/** The rules that make ten digits an NHS number, each with the sentence that mends a breach. */
public enum NhsNumberRule {
  /** Ten digits, no more, no fewer. */
  TEN_DIGITS("an NHS number has ten digits; send them without letters, e.g. 9990000018"),
  /** The tenth digit is the check digit of the first nine. */
  CHECK_DIGIT(
      "the tenth digit is not the modulus 11 check digit of the first nine; check the number for a"
          + " mistyped or swapped digit"),
  /** Ten equal digits satisfy modulus 11, and are only ever typed as a placeholder. */
  NOT_ONE_DIGIT_REPEATED(
      "one digit repeated ten times is a placeholder, not an NHS number; leave the identifier out"
          + " if the number is not known");

  private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00A0-]");
  private static final Pattern TEN = Pattern.compile("[0-9]{10}");
  private static final int LENGTH = 10;
  private static final int MODULUS = 11;

  private final String remedy;

  NhsNumberRule(String remedy) {
    this.remedy = remedy;
  }

  /** What the rule asks for and how to mend a breach, without repeating the number. */
  public String remedy() {
    return remedy;
  }

  /** The first rule that {@code digits} breaks, or empty if it is a valid NHS number. */
  static Optional<NhsNumberRule> broken(String digits) {
    if (!TEN.matcher(digits).matches()) {
      return Optional.of(TEN_DIGITS);
    }
    if (digits.chars().distinct().count() == 1) {
      return Optional.of(NOT_ONE_DIGIT_REPEATED);
    }
    return hasCheckDigit(digits) ? Optional.empty() : Optional.of(CHECK_DIGIT);
  }

  static String withoutSeparators(String text) {
    return SEPARATORS.matcher(text).replaceAll("");
  }

  // A remainder that asks for the check digit 10 has none, so such numbers are never issued; with
  // the tenth digit weighted 1 the whole sum is a multiple of 11 exactly when the digit is right.
  private static boolean hasCheckDigit(String digits) {
    var sum = 0;
    for (var i = 0; i < LENGTH; i++) {
      sum += (LENGTH - i) * Character.digit(digits.charAt(i), LENGTH);
    }
    return sum % MODULUS == 0;
  }
}
