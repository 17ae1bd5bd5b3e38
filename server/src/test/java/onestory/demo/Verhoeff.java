package onestory.demo;

/** The check digit of SNOMED CT identifiers (SNOMED CT Release File Specification, section 5). */
final class Verhoeff {

  private static final int[][] PRODUCT = {
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, {1, 2, 3, 4, 0, 6, 7, 8, 9, 5}, {2, 3, 4, 0, 1, 7, 8, 9, 5, 6},
    {3, 4, 0, 1, 2, 8, 9, 5, 6, 7}, {4, 0, 1, 2, 3, 9, 5, 6, 7, 8}, {5, 9, 8, 7, 6, 0, 4, 3, 2, 1},
    {6, 5, 9, 8, 7, 1, 0, 4, 3, 2}, {7, 6, 5, 9, 8, 2, 1, 0, 4, 3}, {8, 7, 6, 5, 9, 3, 2, 1, 0, 4},
    {9, 8, 7, 6, 5, 4, 3, 2, 1, 0}
  };
  private static final int[] PERMUTATION = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};

  private Verhoeff() {}

  static boolean isValid(String digits) {
    var check = 0;
    for (var i = 0; i < digits.length(); i++) {
      var digit = Character.digit(digits.charAt(digits.length() - 1 - i), 10);
      check = PRODUCT[check][permuted(digit, i % 8)];
    }
    return check == 0;
  }

  private static int permuted(int digit, int times) {
    var result = digit;
    for (var i = 0; i < times; i++) {
      result = PERMUTATION[result];
    }
    return result;
  }
}
