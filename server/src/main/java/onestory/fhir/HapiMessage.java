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
  private static final Pattern AROUND = Pattern.compile("^.*Error was: ", Pattern.DOTALL);
  private static final Pattern ELEMENT = Pattern.compile("^\\[element=\"([^\"]*)\"\\] ");

  public static HapiMessage of(Throwable problem) {
    return new HapiMessage(String.valueOf(problem.getMessage()));
  }

  /** HAPI's numbers, from the outermost to the one that says most. */
  public Stream<String> numbers() {
    return NUMBER.matcher(text).results().map(found -> found.group(1));
  }

  /** What is said, without numbers. */
  public String words() {
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
