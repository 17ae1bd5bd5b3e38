package onestory.login;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import onestory.login.People.Search;
import onestory.nhsnumber.NhsNumber;
import onestory.smart.SignedIn;

/**
 * What somebody typed to find a person.
 *
 * @param number NHS number
 * @param family family name
 * @param born date of birth
 */
record PatientSearch(String number, String family, String born) {

  static final PatientSearch NONE = new PatientSearch("", "", "");

  private static final int SHORTEST_NAME = 2;

  PatientSearch {
    number = number.strip();
    family = family.strip();
    born = born.strip();
  }

  /** What is missing or wrong, in a sentence for the page; empty if it can be looked for. */
  Optional<String> fault(SignedIn by) {
    if (!born.isEmpty() && !isDay(born)) {
      return Optional.of("Give the date of birth as year, month and day, such as 1941-03-09.");
    }
    return number.isEmpty() ? faultOfName() : faultOfNumber(by);
  }

  private Optional<String> faultOfName() {
    return family.length() < SHORTEST_NAME || born.isEmpty()
        ? Optional.of("Give an NHS number, or a family name together with a date of birth.")
        : Optional.empty();
  }

  private Optional<String> faultOfNumber(SignedIn by) {
    if (NhsNumber.parse(number).isEmpty()) {
      return Optional.of(
          "This is not an NHS number: it has ten digits, and one of them may be mistyped here.");
    }
    return People.mustGiveBirthDate(by) && born.isEmpty()
        ? Optional.of("Give the date of birth too: from your organisation both are needed.")
        : Optional.empty();
  }

  /** To be asked for once there is no {@link #fault}. */
  Search search() {
    return new Search(NhsNumber.parse(number), family, born);
  }

  private static boolean isDay(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /** Keeps people out of logs. */
  @Override
  public String toString() {
    return "PatientSearch[…]";
  }
}
