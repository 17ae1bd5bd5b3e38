package onestory.fhir;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What HAPI says of a fault, which means nothing to a sender as it is: numbers of its own before
 * the words, one within another, and the element in brackets.
 *
 * @param text e.g. {@code HAPI-0450: Failed to parse … Error was: HAPI-1821: [element="gender"] …}
 */
public record HapiMessage(String text) {

  private static final Pattern NUMBER = Pattern.compile("HAPI-([0-9]+): ?");
  // After its last attempt HAPI repeats what made it fail; if that is not HAPI's, it is the
  // database's, which tells the row, now and then behind a number of HAPI's.
  private static final Pattern OF_THE_DATABASE =
      Pattern.compile(
          "HAPI-0(?:549|550): (?:Max retries [^:]*: )?+(?!HAPI-)"
              + "|could not execute|Batch entry [0-9]|duplicate key value|Detail: Key");
  private static final String MET_ANOTHER =
      "this met another write, and repeating did not help; read again what it changes, and send it"
          + " again";
  private static final Pattern AROUND = Pattern.compile("^.*Error was: ", Pattern.DOTALL);
  private static final Pattern ELEMENT = Pattern.compile("^\\[element=\"([^\"]*)\"\\] ");

  public static HapiMessage of(Throwable problem) {
    return new HapiMessage(String.valueOf(problem.getMessage()));
  }

  /** HAPI's numbers, from the outermost to the one that says most. */
  public Stream<String> numbers() {
    return NUMBER.matcher(text).results().map(found -> found.group(1));
  }

  /** What is said, without numbers, and without words of the database. */
  public String words() {
    return OF_THE_DATABASE.matcher(text).find() ? MET_ANOTHER : said();
  }

  private String said() {
    return ELEMENT.matcher(told()).replaceFirst("");
  }

  /** The name of the element that could not be read. */
  public Optional<String> element() {
    return ELEMENT.matcher(told()).results().map(found -> found.group(1)).findFirst();
  }

  private String told() {
    return AROUND.matcher(NUMBER.matcher(text).replaceAll("")).replaceFirst("").strip();
  }
}
