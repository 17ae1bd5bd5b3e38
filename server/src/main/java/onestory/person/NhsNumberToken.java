package onestory.person;

import java.util.Optional;
import onestory.nhsnumber.NhsNumber;

/** A token search value, {@code system|value} or a bare value, that is an NHS number. */
final class NhsNumberToken {

  private static final String PREFIX = NhsNumber.SYSTEM + "|";

  private NhsNumberToken() {}

  /** The id of the person whom the value names, or empty if it is not a valid NHS number. */
  static Optional<String> person(String value) {
    var bare = value.startsWith(PREFIX) ? value.substring(PREFIX.length()) : value;
    return bare.contains("|")
        ? Optional.empty()
        : NhsNumber.parse(bare.replace("\\", "")).map(NhsNumber::value);
  }

  /** Like {@link #person}, for values that must name the system to be an NHS number. */
  static Optional<String> personWithSystem(String value) {
    return value.startsWith(PREFIX) ? person(value) : Optional.empty();
  }
}
