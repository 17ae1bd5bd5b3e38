package onestory.caller;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How far scopes let a caller go with a type: what fits one of the alternatives is within reach.
 *
 * @param everybodys what resources must fit, whoever they are about
 * @param ofLaunch what resources of the launch patient must fit
 */
public record Reach(List<Constraint> everybodys, List<Constraint> ofLaunch) {

  public Reach {
    everybodys = List.copyOf(everybodys);
    ofLaunch = List.copyOf(ofLaunch);
  }

  static Reach of(List<Scope> granting) {
    return new Reach(
        fewest(granting.stream().filter(scope -> scope.context() != Scope.Context.PATIENT)),
        fewest(granting.stream().filter(scope -> scope.context() == Scope.Context.PATIENT)));
  }

  /** Nothing is within reach. */
  public boolean isNone() {
    return everybodys.isEmpty() && ofLaunch.isEmpty();
  }

  /** Everything of the type is within reach. */
  public boolean isAll() {
    return everybodys.stream().anyMatch(Constraint::isEmpty);
  }

  /** Whether nothing but what is about the launch patient is within reach. */
  public boolean isConfined() {
    return everybodys.isEmpty() && !ofLaunch.isEmpty();
  }

  private static List<Constraint> fewest(Stream<Scope> scopes) {
    var alternatives = new ArrayList<Constraint>();
    scopes.map(Scope::constraint).forEach(one -> add(alternatives, one));
    return alternatives;
  }

  // Alternatives that one search can ask for at once become one.
  private static void add(List<Constraint> alternatives, Constraint constraint) {
    var joined = constraint;
    for (var found = true; found; ) {
      found = false;
      for (var one : List.copyOf(alternatives)) {
        var both = one.or(joined);
        if (both.isPresent()) {
          alternatives.remove(one);
          joined = both.get();
          found = true;
          break;
        }
      }
    }
    alternatives.add(joined);
  }
}
