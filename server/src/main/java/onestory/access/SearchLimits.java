package onestory.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import onestory.access.Leads.Lead;
import onestory.caller.Caller;
import onestory.caller.Constraint;
import onestory.caller.Constraint.Condition;
import onestory.caller.Permission;
import onestory.caller.Reach;
import onestory.caller.Scope;
import onestory.fhir.Refusals;

/** Restricts searches to what is within reach, by parameters that they carry. */
final class SearchLimits {

  private final Reaches reaches;
  private final Searches searches;
  private final Leads leads;

  SearchLimits(Reaches reaches, Searches searches) {
    this.reaches = reaches;
    this.searches = searches;
    this.leads = new Leads(searches);
  }

  /** The parameters of a search that asks for nothing beyond reach, as far as that can be said. */
  Map<String, String[]> within(Caller caller, Reach reach, Demand demand) {
    var parameters = new LinkedHashMap<>(demand.parameters());
    parameters.replaceAll((name, values) -> narrowed(caller, demand, name, values));
    leads.of(demand.type(), parameters).forEach(lead -> require(caller, demand, lead));
    if (!reaches.isWholeFor(caller, reach, demand.type())) {
      restriction(reaches.restrictions(caller, reach, demand.type()), parameters)
          .conditions()
          .forEach(condition -> add(condition, parameters));
    }
    return parameters;
  }

  private static Constraint restriction(
      List<Constraint> alternatives, Map<String, String[]> parameters) {
    if (alternatives.isEmpty()) {
      throw Refusals.forbidden(AccessRules.TOO_WIDE);
    }
    if (alternatives.size() == 1) {
      return alternatives.get(0);
    }
    return alternatives.stream()
        .filter(one -> one.conditions().stream().allMatch(some -> asks(parameters, some)))
        .findFirst()
        .orElseThrow(() -> Refusals.forbidden(AccessRules.ALTERNATIVES));
  }

  private static boolean asks(Map<String, String[]> parameters, Condition condition) {
    return Arrays.asList(parameters.getOrDefault(condition.name(), new String[0]))
        .contains(condition.value());
  }

  private static void add(Condition condition, Map<String, String[]> parameters) {
    parameters.merge(
        condition.name(),
        new String[] {condition.value()},
        (one, other) ->
            Stream.concat(Arrays.stream(one), Arrays.stream(other))
                .distinct()
                .toArray(String[]::new));
  }

  private void require(Caller caller, Demand demand, Lead lead) {
    lead.targets().stream()
        .filter(target -> !isReachable(caller, demand, lead, target))
        .findFirst()
        .ifPresent(
            target -> {
              throw Refusals.forbidden(
                  caller.scopes().permit(lead.permission(), target)
                      ? AccessRules.TOO_WIDE
                      : AccessRules.scope(caller, lead.permission(), target));
            });
  }

  private boolean isReachable(Caller caller, Demand demand, Lead lead, String target) {
    var reach = reaches.of(caller, lead.permission(), target);
    if (Judge.isRefusedPeople(caller, target)) {
      return false;
    }
    return reaches.isWholeFor(caller, reach, target)
        || (isToTheLaunchPatient(caller, demand, lead, target) && isWholeOfLaunch(reach));
  }

  private static boolean isWholeOfLaunch(Reach reach) {
    return reach.ofLaunch().stream().anyMatch(Constraint::isEmpty);
  }

  // The search is restricted to resources of which this reference is the launch patient.
  private boolean isToTheLaunchPatient(Caller caller, Demand demand, Lead lead, String target) {
    return target.equals("Patient")
        && reaches.of(caller, Permission.SEARCH, demand.type()).isConfined()
        && lead.from().equals(demand.type())
        && searches.isSubject(lead.from(), lead.parameter());
  }

  // An include that names no target is one of each of its targets: those beyond reach fall away.
  private String[] narrowed(Caller caller, Demand demand, String name, String[] values) {
    if (!Leads.is(name, "_include")) {
      return values;
    }
    var includes = new ArrayList<String>();
    for (var value : values) {
      includes.addAll(narrowed(caller, demand, value));
    }
    return includes.toArray(String[]::new);
  }

  private List<String> narrowed(Caller caller, Demand demand, String value) {
    var lead = leads.included(demand.type(), value);
    var within =
        lead.targets().stream()
            .filter(target -> isReachable(caller, demand, lead, target))
            .sorted()
            .toList();
    return within.isEmpty() || within.size() == lead.targets().size() || within.contains(Scope.ANY)
        ? List.of(value)
        : within.stream().map(target -> value + ":" + target).toList();
  }
}
