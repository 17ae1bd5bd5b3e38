package onestory.person;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rewrites search parameters that name a person by NHS number into ones that name the Patient's id:
 * a key read, without chain or join.
 */
final class PersonSearch {

  // patient.identifier, subject:Patient.identifier, patient:identifier
  private static final Pattern CHAINED =
      Pattern.compile("([a-z][a-z-]*)(:Patient)?(?:\\.identifier|:identifier)");

  /** Parameters of which even a bare value, without a system, can only be a person's. */
  private static final Set<String> OF_PERSONS = Set.of("patient", "subject");

  private PersonSearch() {}

  /**
   * Rewrites a search.
   *
   * @param type resource type that is searched
   * @param parameters by name, each value with its {@code or} alternatives separated by commas
   */
  static Map<String, String[]> rewrite(String type, Map<String, String[]> parameters) {
    var rewritten = new LinkedHashMap<String, String[]>();
    parameters.forEach(
        (name, values) -> {
          var target = target(type, name).flatMap(to -> to.over(values));
          target.ifPresentOrElse(
              to -> rewritten.merge(to.name(), to.values(), PersonSearch::both),
              () -> rewritten.merge(name, values, PersonSearch::both));
        });
    return rewritten;
  }

  private static Optional<Target> target(String type, String name) {
    if ("Patient".equals(type) && "identifier".equals(name)) {
      return Optional.of(new Target("_id", "", NhsNumberToken::person));
    }
    return Optional.of(CHAINED.matcher(name)).filter(Matcher::matches).map(PersonSearch::chained);
  }

  private static Target chained(Matcher parts) {
    var name = parts.group(1);
    return OF_PERSONS.contains(name) || parts.group(2) != null
        ? new Target(name, "Patient/", NhsNumberToken::person)
        : new Target(name, "Patient/", NhsNumberToken::personWithSystem);
  }

  private static String[] both(String[] one, String[] other) {
    return Stream.concat(Arrays.stream(one), Arrays.stream(other)).toArray(String[]::new);
  }

  private record Target(String name, String prefix, Function<String, Optional<String>> person) {

    Optional<Rewritten> over(String[] values) {
      var mapped = Arrays.stream(values).map(this::alternatives).toList();
      return mapped.stream().allMatch(Optional::isPresent)
          ? Optional.of(
              new Rewritten(name, mapped.stream().flatMap(Optional::stream).toArray(String[]::new)))
          : Optional.empty();
    }

    private Optional<String> alternatives(String value) {
      var persons = Arrays.stream(value.split(",", -1)).map(person).toList();
      return persons.stream().allMatch(Optional::isPresent)
          ? Optional.of(
              persons.stream()
                  .flatMap(Optional::stream)
                  .map(prefix::concat)
                  .collect(Collectors.joining(",")))
          : Optional.empty();
    }
  }

  @SuppressWarnings("ArrayRecordComponent")
  private record Rewritten(String name, String[] values) {}
}
