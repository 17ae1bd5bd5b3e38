package onestory.nhsnumber;

import java.util.Optional;

/**
 * A valid NHS number: ten digits of which the last is the modulus 11 check digit of the others.
 *
 * <p>Valid says nothing about whether the number was issued or whose it is (ISB 0149 calls that
 * "verified"). Source: ISB 0149 NHS Number for General Practice, check digit algorithm.
 *
 * @param value ten digits without spaces, the form used on the wire
 */
public record NhsNumber(String value) {

  /** Identifier system of the NHS number in FHIR (UK Core). */
  public static final String SYSTEM = "https://fhir.nhs.uk/Id/nhs-number";

  /**
   * Identifier system of a number that a person had before: {@link #SYSTEM} has one place, that of
   * the current number (UK Core's Patient). Relative to no base: a URN that no deployment changes.
   */
  public static final String SUPERSEDED_SYSTEM = "urn:onestory:superseded-nhs-number";

  /**
   * @throws InvalidNhsNumber if {@code value} is not ten digits, fails its check digit, or repeats
   *     one digit ten times
   */
  public NhsNumber {
    NhsNumberRule.broken(value)
        .ifPresent(
            rule -> {
              throw new InvalidNhsNumber(rule);
            });
  }

  /**
   * Reads a number as people and systems write it: ten digits, with spaces or hyphens anywhere.
   *
   * @return the number, or empty if no valid number is written there
   */
  public static Optional<NhsNumber> parse(String text) {
    var digits = NhsNumberRule.withoutSeparators(text);
    return NhsNumberRule.broken(digits).isPresent()
        ? Optional.empty()
        : Optional.of(new NhsNumber(digits));
  }

  /**
   * Reads a number like {@link #parse}, for callers to whom a wrong number is an error.
   *
   * @throws InvalidNhsNumber naming the rule that {@code text} breaks
   */
  public static NhsNumber require(String text) {
    return new NhsNumber(NhsNumberRule.withoutSeparators(text));
  }

  /** The number as people read it, in groups of 3, 3 and 4 digits (ISB 0149 requirement 09). */
  public String display() {
    return value.substring(0, 3) + " " + value.substring(3, 6) + " " + value.substring(6);
  }

  /** Keeps the number out of logs: the digits are to be asked for by {@link #value()}. */
  @Override
  public String toString() {
    return "NhsNumber[…]";
  }
}
