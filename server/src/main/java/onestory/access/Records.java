package onestory.access;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onestory.caller.Caller;
import onestory.caller.Constraint;
import onestory.caller.Permission;
import onestory.caller.Reach;
import onestory.caller.ReadableTypes;
import onestory.caller.Scope;
import onestory.fhir.Refusals;
import org.hl7.fhir.r4.model.ResourceType;

/** Which types of resources of a whole record are within reach. */
final class Records {

  private static final String TYPES = "_type";

  private final Reaches reaches;

  Records(Reaches reaches) {
    this.reaches = reaches;
  }

  /** Nothing, if the record is another one than that of the launch patient. */
  ReadableTypes readable(Caller caller, Reach reach, Demand demand) {
    if (reach.isAll()) {
      return types(caller, false);
    }
    if (reach.ofLaunch().stream().noneMatch(Constraint::isEmpty)) {
      throw Refusals.forbidden(AccessRules.TOO_WIDE);
    }
    return reaches.includes(caller, reach, demand.type(), demand.id().orElse(""))
        ? types(caller, true)
        : ReadableTypes.NOTHING;
  }

  // A type that can be read in part only would have to be searched: it is left out.
  private ReadableTypes types(Caller caller, boolean isOfLaunch) {
    if (isWhole(caller, Scope.ANY, isOfLaunch)) {
      return ReadableTypes.EVERYTHING;
    }
    var types =
        Stream.of(ResourceType.values())
            .map(ResourceType::name)
            .filter(type -> isWhole(caller, type, isOfLaunch));
    return new ReadableTypes(false, types.collect(Collectors.toSet()));
  }

  private boolean isWhole(Caller caller, String type, boolean isOfLaunch) {
    var reach = reaches.of(caller, Permission.READ, type);
    return reach.isAll()
        || ((isOfLaunch || Reaches.isAboutNobody(type))
            && reach.ofLaunch().stream().anyMatch(Constraint::isEmpty));
  }

  /** The parameters with which HAPI's {@code $everything} tells these types and no others. */
  static Map<String, String[]> everything(ReadableTypes readable, Demand demand) {
    if (readable.equals(ReadableTypes.NOTHING)) {
      throw Unknown.record(demand.id().orElse(""));
    }
    if (readable.isEverything()) {
      return demand.parameters();
    }
    var asked = asked(demand.parameters());
    var types =
        readable.types().stream()
            .filter(type -> asked.isEmpty() || asked.contains(type))
            .sorted()
            .collect(Collectors.joining(","));
    if (types.isEmpty()) {
      throw Refusals.forbidden(AccessRules.TOO_WIDE);
    }
    var parameters = new LinkedHashMap<>(demand.parameters());
    parameters.put(TYPES, new String[] {types});
    return parameters;
  }

  private static Set<String> asked(Map<String, String[]> parameters) {
    return Stream.ofNullable(parameters.get(TYPES))
        .flatMap(Arrays::stream)
        .flatMap(list -> Arrays.stream(list.split(",", -1)))
        .filter(type -> !type.isBlank())
        .collect(Collectors.toSet());
  }
}
