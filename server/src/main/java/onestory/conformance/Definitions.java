package onestory.conformance;

import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Stream;
import org.hl7.fhir.r5.model.StructureDefinition;

/**
 * One state of everything that writes are held to; a package that comes or goes makes a new one.
 */
final class Definitions {

  private final DefinitionsContext context;
  private final Map<String, String> profilesOfTypes;
  private final Faults faults;
  private final Deque<Inspector> inspectors = new ConcurrentLinkedDeque<>();

  /**
   * @param profilesOfTypes URL of the profile that every write of a type must meet
   */
  Definitions(IValidationSupport support, Map<String, String> profilesOfTypes) {
    this.context = new DefinitionsContext(support);
    this.profilesOfTypes = Map.copyOf(profilesOfTypes);
    this.faults = new Faults(new ValueLists(support));
  }

  /**
   * Holds a resource to FHIR, to the profile of its type, to those that it declares, and to others.
   *
   * @param json the resource as FHIR JSON
   * @param others URLs of profiles that are known here
   */
  List<Fault> faults(String type, String json, Set<String> others) {
    var profiles =
        Stream.concat(Stream.ofNullable(profilesOfTypes.get(type)), others.stream())
            .map(url -> context.fetchResource(StructureDefinition.class, url))
            .filter(Objects::nonNull)
            .toList();
    var inspector = Optional.ofNullable(inspectors.poll()).orElseGet(() -> new Inspector(context));
    var found = faults.of(inspector.inspect(json, new ArrayList<>(profiles)));
    // After an exception it is not used again: nobody knows in what state it is.
    if (!inspector.isWornOut()) {
      inspectors.push(inspector);
    }
    return found;
  }

  boolean knowsProfile(String url) {
    return context.fetchResource(StructureDefinition.class, url) != null;
  }
}
