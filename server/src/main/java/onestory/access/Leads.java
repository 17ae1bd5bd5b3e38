package onestory.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onestory.caller.Permission;
import onestory.caller.Scope;

/** Where the parameters of a search lead beyond the type that is searched. */
final class Leads {

  private static final String INCLUDE = "_include";
  private static final String REVINCLUDE = "_revinclude";
  private static final String HAS = "_has:";

  private final Searches searches;

  Leads(Searches searches) {
    this.searches = searches;
  }

  /**
   * A step from one type to others.
   *
   * @param from the type that it starts from
   * @param parameter the reference that it follows
   * @param targets the types that it reaches; {@code *} for any
   * @param permission reading, if what is reached is told; else searching
   */
  record Lead(String from, String parameter, Set<String> targets, Permission permission) {}

  /** All steps that a search takes. */
  List<Lead> of(String type, Map<String, String[]> parameters) {
    var leads = new ArrayList<Lead>();
    parameters.forEach(
        (name, values) -> {
          for (var value : values) {
            collect(type, name, value, leads);
          }
        });
    return leads;
  }

  private void collect(String type, String name, String value, List<Lead> leads) {
    if (is(name, INCLUDE)) {
      leads.add(included(type, value));
    } else if (is(name, REVINCLUDE)) {
      leads.add(including(type, value));
    } else if (name.startsWith(HAS)) {
      having(type, name, leads);
    } else if (name.equals("_sort")) {
      for (var by : value.split(",", -1)) {
        chained(type, by.replaceFirst("^-", ""), leads);
      }
    } else {
      chained(type, name, leads);
    }
  }

  static boolean is(String name, String parameter) {
    return name.equals(parameter) || name.startsWith(parameter + ":");
  }

  /** {@code _include=Type:parameter:Target}. */
  Lead included(String type, String value) {
    var parts = value.split(":", -1);
    if (parts.length < 2 || parts[1].equals("*")) {
      return new Lead(type, "*", Set.of(Scope.ANY), Permission.READ);
    }
    var targets = parts.length > 2 ? Set.of(parts[2]) : searches.targets(parts[0], parts[1]);
    return new Lead(parts[0], parts[1], targets, Permission.READ);
  }

  private static Lead including(String type, String value) {
    var parts = value.split(":", -1);
    return new Lead(type, value, Set.of(parts.length < 2 ? Scope.ANY : parts[0]), Permission.READ);
  }

  // _has:Observation:patient:code, and one within another
  private void having(String type, String name, List<Lead> leads) {
    var parts = name.split(":", 4);
    var reached = parts.length > 1 ? parts[1] : Scope.ANY;
    leads.add(new Lead(type, name, Set.of(reached), Permission.SEARCH));
    if (parts.length == 4 && parts[3].startsWith(HAS)) {
      having(reached, parts[3], leads);
    } else if (parts.length == 4) {
      chained(reached, parts[3], leads);
    }
  }

  // subject:Patient.name, encounter.location.name
  private void chained(String type, String name, List<Lead> leads) {
    var dot = name.indexOf('.');
    if (dot < 0) {
      return;
    }
    var step = name.substring(0, dot).split(":", 2);
    var targets = step.length > 1 ? Set.of(step[1]) : searches.targets(type, step[0]);
    leads.add(new Lead(type, step[0], targets, Permission.SEARCH));
    targets.forEach(target -> onward(target, name.substring(dot + 1), leads));
  }

  private void onward(String type, String rest, List<Lead> leads) {
    if (rest.startsWith(HAS)) {
      having(type, rest, leads);
    } else {
      chained(type, rest, leads);
    }
  }
}
