package onestory.conformance;

import java.util.regex.Pattern;

/**
 * The check digit of SNOMED CT and dm+d identifiers, after Verhoeff (SNOMED CT Release File
 * Specification, section 5; dm+d codes are SNOMED CT identifiers).
 */
final class CheckDigit {

  /** Numbers of 6 to 18 digits without a nought in front. */
  private static final Pattern IDENTIFIER = Pattern.compile("[1-9][0-9]{5,17}");

  private static final int[][] PRODUCT = {
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, {1, 2, 3, 4, 0, 6, 7, 8, 9, 5}, {2, 3, 4, 0, 1, 7, 8, 9, 5, 6},
    {3, 4, 0, 1, 2, 8, 9, 5, 6, 7}, {4, 0, 1, 2, 3, 9, 5, 6, 7, 8}, {5, 9, 8, 7, 6, 0, 4, 3, 2, 1},
    {6, 5, 9, 8, 7, 1, 0, 4, 3, 2}, {7, 6, 5, 9, 8, 2, 1, 0, 4, 3}, {8, 7, 6, 5, 9, 3, 2, 1, 0, 4},
    {9, 8, 7, 6, 5, 4, 3, 2, 1, 0}
  };
  private static final int[] PERMUTATION = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};

  private CheckDigit() {}

  /** Whether a code can be an identifier at all. */
  static boolean fits(String code) {
    return IDENTIFIER.matcher(code).matches() && check(code) == 0;
  }

  private static int check(String digits) {
    var check = 0;
    for (var i = 0; i < digits.length(); i++) {
      var digit = Character.digit(digits.charAt(digits.length() - 1 - i), 10);
      check = PRODUCT[check][permuted(digit, i % 8)];
    }
    return check;
  }

  private static int permuted(int digit, int times) {
    var result = digit;
    for (var i = 0; i < times; i++) {
      result = PERMUTATION[result];
    }
    return result;
  }
}
