package onestory.caller;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The search parameters after a scope's {@code ?}: what it is granted for must fit all of them.
 *
 * @param conditions sorted, so that the order in which they were written means nothing
 */
public record Constraint(SortedSet<Condition> conditions) {

  /** No condition: everything fits. */
  public static final Constraint NONE = new Constraint(new TreeSet<>());

  private static final Pattern NAME = Pattern.compile("_?[a-z][a-zA-Z0-9-]*");

  // What RFC 6749 has no place for in a scope, and what means something in a query.
  private static final Pattern ENCODED = Pattern.compile("[^!-~]|[\"\\\\%&+#=]");

  public Constraint {
    conditions = Collections.unmodifiableSortedSet(new TreeSet<>(conditions));
  }

  /**
   * One search parameter.
   *
   * @param name without modifier or chain, e.g. {@code category}
   * @param value as in a search, decoded; commas separate alternatives
   */
  public record Condition(String name, String value) implements Comparable<Condition> {

    @Override
    public int compareTo(Condition other) {
      return Comparator.comparing(Condition::name)
          .thenComparing(Condition::value)
          .compare(this, other);
    }
  }

  /** Reads {@code name=value&name=value}; empty if that is not what is written there. */
  static Optional<Constraint> parse(String query) {
    var conditions = Arrays.stream(query.split("&", -1)).map(Constraint::condition).toList();
    return conditions.stream().allMatch(Optional::isPresent)
        ? Optional.of(
            new Constraint(
                conditions.stream()
                    .flatMap(Optional::stream)
                    .collect(Collectors.toCollection(TreeSet::new))))
        : Optional.empty();
  }

  private static Optional<Condition> condition(String pair) {
    var at = pair.indexOf('=');
    if (at < 0 || !NAME.matcher(pair.substring(0, at)).matches()) {
      return Optional.empty();
    }
    return decoded(pair.substring(at + 1))
        .filter(value -> !value.isBlank())
        .map(value -> new Condition(pair.substring(0, at), value));
  }

  private static Optional<String> decoded(String value) {
    try {
      return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  public boolean isEmpty() {
    return conditions.isEmpty();
  }

  /** Whether whatever fits this fits {@code other} too. */
  boolean implies(Constraint other) {
    return conditions.containsAll(other.conditions);
  }

  /** What fits both. */
  public Constraint and(Constraint other) {
    var both = new TreeSet<>(conditions);
    both.addAll(other.conditions);
    return new Constraint(both);
  }

  /** What fits one or the other, where a single search can ask for that. */
  Optional<Constraint> or(Constraint other) {
    if (implies(other) || other.implies(this)) {
      return Optional.of(implies(other) ? other : this);
    }
    var here = without(other);
    var there = other.without(this);
    if (here.size() != 1 || there.size() != 1 || !name(here).equals(name(there))) {
      return Optional.empty();
    }
    var either = new TreeSet<>(conditions);
    either.removeAll(here);
    either.add(new Condition(name(here), here.first().value() + "," + there.first().value()));
    return Optional.of(new Constraint(either));
  }

  private SortedSet<Condition> without(Constraint other) {
    var rest = new TreeSet<>(conditions);
    rest.removeAll(other.conditions);
    return rest;
  }

  private static String name(SortedSet<Condition> conditions) {
    return conditions.first().name();
  }

  /** As in a scope, in normal form. */
  String text() {
    return conditions.stream()
        .map(condition -> condition.name() + "=" + encoded(condition.value()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String value) {
    return ENCODED.matcher(value).replaceAll(found -> percent(found.group()));
  }

  private static String percent(String character) {
    var text = new StringBuilder();
    for (var octet : character.getBytes(StandardCharsets.UTF_8)) {
      text.append('%').append("%02X".formatted(octet & 0xff));
    }
    return text.toString();
  }
}
