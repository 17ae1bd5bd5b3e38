package onestory.conformance;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How one of the validator's messages is told.
 *
 * @param rule stable code of the rule
 * @param message the validator's message; its groups are what it found
 * @param template sentence in which {@code $1} is the first group, and {@code choice(2)} what can
 *     be chosen from the value set that the second one names
 */
record Wording(String rule, Pattern message, String template) {

  private static final Pattern CHOICE = Pattern.compile("choice\\(([0-9])\\)");

  static Wording rule(String rule, String message, String template) {
    return new Wording(rule, Pattern.compile(message, Pattern.DOTALL), template);
  }

  /** The sentence, if this is the message. */
  Optional<String> tell(String text, UnaryOperator<String> choices) {
    return Optional.of(message.matcher(text))
        .filter(Matcher::matches)
        .map(found -> found.replaceFirst(chosen(found, choices)));
  }

  private String chosen(Matcher found, UnaryOperator<String> choices) {
    return CHOICE
        .matcher(template)
        .replaceAll(
            place ->
                Matcher.quoteReplacement(
                    Matcher.quoteReplacement(
                        choices.apply(found.group(Integer.parseInt(place.group(1)))))));
  }
}
