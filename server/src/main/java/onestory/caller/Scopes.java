package onestory.caller;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The scopes of a request for a token, of a token, or of a client's registration.
 *
 * @param resources those on resources, in the order in which they were asked for
 * @param others the rest, as written: {@code openid}, {@code launch/patient}, {@code
 *     offline_access}
 */
public record Scopes(List<Scope> resources, Set<String> others) {

  /** No scope at all. */
  public static final Scopes NONE = new Scopes(List.of(), Set.of());

  private static final Comparator<Scope> ORDER =
      Comparator.comparing(Scope::context).thenComparing(Scope::text);

  public Scopes {
    resources = List.copyOf(resources);
    others = Collections.unmodifiableSet(new LinkedHashSet<>(others));
  }

  /** Reads scopes separated by blanks; what is no scope on resources is among the others. */
  public static Scopes parse(String text) {
    return of(Arrays.stream(text.split(" ", -1)).filter(scope -> !scope.isBlank()).toList());
  }

  /** Reads scopes one by one. */
  public static Scopes of(Collection<String> texts) {
    var resources = new ArrayList<Scope>();
    var others = new LinkedHashSet<String>();
    for (var text : texts) {
      Scope.parse(text).ifPresentOrElse(resources::add, () -> others.add(text));
    }
    return new Scopes(resources.stream().distinct().toList(), others);
  }

  /**
   * Every scope that means nothing here: of no form that is known, on a type or by a search
   * parameter that does not exist.
   *
   * @param known the scopes without a resource type that are understood
   */
  public List<String> unknown(Vocabulary vocabulary, Set<String> known) {
    return Stream.concat(
            resources.stream().filter(scope -> !scope.isKnownTo(vocabulary)).map(Scope::text),
            others.stream().filter(scope -> !known.contains(scope)))
        .toList();
  }

  /**
   * What remains of these scopes under a ceiling. What is wholly under it stays as it was asked
   * for; what is partly under it is narrowed.
   */
  public Scopes under(Scopes ceiling) {
    var remaining = resources.stream().flatMap(asked -> ceiling.over(asked).stream()).distinct();
    return new Scopes(
        remaining.toList(),
        others.stream()
            .filter(ceiling.others::contains)
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  private List<Scope> over(Scope asked) {
    return resources.stream().anyMatch(most -> most.covers(asked))
        ? List.of(asked)
        : withoutCovered(
            joined(resources.stream().flatMap(most -> asked.and(most).stream()).toList()));
  }

  /** Each thing said once, in an order of its own. */
  public Scopes normal() {
    var sorted = withoutCovered(joined(resources)).stream().sorted(ORDER).toList();
    return new Scopes(sorted, new TreeSet<>(others));
  }

  private static List<Scope> joined(List<Scope> scopes) {
    var joined = new ArrayList<Scope>();
    for (var scope : scopes) {
      var alike = joined.stream().filter(one -> one.joined(scope).isPresent()).findFirst();
      alike.ifPresentOrElse(
          one -> joined.set(joined.indexOf(one), one.joined(scope).orElseThrow()),
          () -> joined.add(scope));
    }
    return joined;
  }

  private static List<Scope> withoutCovered(List<Scope> scopes) {
    return scopes.stream()
        .filter(scope -> scopes.stream().noneMatch(one -> !one.equals(scope) && one.covers(scope)))
        .toList();
  }

  /** Whether any scope lets the caller do this with a resource of the type. */
  public boolean permit(Permission permission, String type) {
    return resources.stream().anyMatch(scope -> scope.grants(permission, type));
  }

  /** How far the caller may go in doing this with resources of the type. */
  public Reach reach(Permission permission, String type) {
    return Reach.of(resources.stream().filter(scope -> scope.grants(permission, type)).toList());
  }

  /** Whether a scope that is not about resources was granted, e.g. {@code offline_access}. */
  public boolean has(String other) {
    return others.contains(other);
  }

  /**
   * Like {@link #text()}, but what was granted as it was asked for is written as it was asked for:
   * {@code patient/Patient.read} to those who speak SMART 1.
   *
   * @param asked the scopes of the request, separated by blanks
   */
  public String textFor(String asked) {
    var written = new HashMap<Scope, String>();
    for (var text : asked.split(" ", -1)) {
      Scope.parse(text).ifPresent(scope -> written.put(scope, text));
    }
    return joined(scope -> written.getOrDefault(scope, scope.text()));
  }

  /** Separated by blanks: those on resources in the form of SMART 2, then the others. */
  public String text() {
    return joined(Scope::text);
  }

  private String joined(Function<Scope, String> form) {
    return Stream.concat(resources.stream().map(form), others.stream())
        .collect(Collectors.joining(" "));
  }
}
