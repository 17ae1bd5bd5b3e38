package onestory.nhsnumber;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds numbers in any text, as people and systems write them: 999 000 0018, 999-000-0018. */
public final class WrittenNumbers {

  /** Also as a text within JSON, HTML or a URL has it. */
  private static final String SEPARATOR = "((?:[\\s\\u00A0\\u2009-]|&nbsp;|&#160;|%20)?)";

  private static final Pattern GROUPED = Pattern.compile("[0-9]{3}[^0-9].*|[0-9]{6}[^0-9].*");

  private final Pattern pattern;

  /**
   * @param ids NHS numbers, or temporary ids, which are looked for as they are
   */
  public WrittenNumbers(Collection<String> ids) {
    this.pattern =
        Pattern.compile(
            ids.stream()
                .map(WrittenNumbers::written)
                .collect(Collectors.joining("|", "(?<![0-9])(?:", ")(?![0-9])")));
  }

  /** Whether one of them is in a text. */
  public boolean areIn(String text) {
    return pattern.matcher(text).find();
  }

  /** Puts a number in their place. */
  public String replaced(String text, NhsNumber number) {
    return pattern
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(like(found.group(), number)));
  }

  /** Takes them out. */
  public String removed(String text) {
    return pattern.matcher(text).replaceAll("[number]");
  }

  private static String like(String found, NhsNumber number) {
    return GROUPED.matcher(found).matches() ? number.display() : number.value();
  }

  private static String written(String id) {
    return NhsNumber.parse(id)
        .map(NhsNumber::value)
        .map(
            it -> it.substring(0, 3) + SEPARATOR + it.substring(3, 6) + SEPARATOR + it.substring(6))
        .orElseGet(() -> Pattern.quote(id));
  }
}
