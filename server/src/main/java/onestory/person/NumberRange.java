package onestory.person;

import java.util.Arrays;
import java.util.Optional;
import onestory.nhsnumber.NhsNumber;

/**
 * Ranges of ten-digit numbers that are no NHS numbers of England, Wales and the Isle of Man, though
 * their check digit may be right. All others are taken, 900 to 999 as synthetic.
 */
enum NumberRange {
  SCOTLAND("0101000000", "3112999999"),
  NORTHERN_IRELAND("3200000000", "3999999999"),
  IRELAND("8000000000", "8599999999"),
  NOT_ISSUED("0000000000", "3999999999"),
  NOT_ISSUED_FIVE("5000000000", "5999999999"),
  SPARE("8600000000", "8999999999");

  private final String first;
  private final String last;

  NumberRange(String first, String last) {
    this.first = first;
    this.last = last;
  }

  /** The range that keeps a number from being an NHS number, if there is one. */
  static Optional<NumberRange> of(NhsNumber number) {
    return Arrays.stream(values()).filter(range -> range.holds(number.value())).findFirst();
  }

  private boolean holds(String digits) {
    return digits.compareTo(first) >= 0 && digits.compareTo(last) <= 0;
  }
}
