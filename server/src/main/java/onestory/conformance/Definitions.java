package onestory.conformance;

import ca.uhn.fhir.context.FhirContext;
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
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r5.model.StructureDefinition;

/**
 * One state of everything that writes are held to; a package that comes or goes makes a new one.
 */
final class Definitions {

  private final DefinitionsContext context;
  private final Map<String, String> profilesOfTypes;
  private final FhirContext fhir;
  private final Faults faults;
  private final Forms forms;
  private final Deque<Inspector> inspectors = new ConcurrentLinkedDeque<>();

  /**
   * @param profilesOfTypes URL of the profile that every write of a type must meet
   * @param all definitions that the support does not know to serve, such as Questionnaires
   */
  Definitions(
      IValidationSupport support, Map<String, String> profilesOfTypes, List<MetadataResource> all) {
    var lists = new ValueLists(support);
    this.fhir = support.getFhirContext();
    this.context = new DefinitionsContext(support);
    this.profilesOfTypes = Map.copyOf(profilesOfTypes);
    this.faults = new Faults(lists);
    this.forms = new Forms(all, lists);
  }

  /**
   * Holds a resource to FHIR, to the profile of its type, to those that it declares, to others, and
   * to the form that it answers.
   *
   * @param others URLs of profiles that are known here
   */
  List<Fault> faults(Resource resource, Set<String> others) {
    var found = new ArrayList<>(DeclaredProfiles.faults(resource, this::typeOfProfile));
    var fitting =
        found.isEmpty() ? resource : DeclaredProfiles.without(resource, this::typeOfProfile);
    // As it will be stored: HAPI would take the text that was sent, from before it was put in
    // order.
    var json = fhir.newJsonParser().encodeResourceToString(fitting);
    found.addAll(forms.faults(resource));
    // What a form says of an answer goes before what is said of its code alone.
    ofProfiles(resource.fhirType(), json, others).stream()
        .filter(fault -> found.stream().noneMatch(fault::echoes))
        .forEach(found::add);
    new ElementWalk(List.of(new ClinicalCodes(), new ModifierExtensions(this::knowsProfile)))
        .visit(resource)
        .forEach(found::add);
    return List.copyOf(found);
  }

  private List<Fault> ofProfiles(String type, String json, Set<String> others) {
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

  private Optional<String> typeOfProfile(String url) {
    return Optional.ofNullable(context.fetchResource(StructureDefinition.class, url))
        .map(StructureDefinition::getType);
  }

  boolean knowsProfile(String url) {
    return context.fetchResource(StructureDefinition.class, url) != null;
  }
}
