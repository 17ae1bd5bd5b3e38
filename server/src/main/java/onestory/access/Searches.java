package onestory.access;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onestory.caller.Constraint.Condition;
import onestory.caller.Vocabulary;
import org.hl7.fhir.r4.model.ResourceType;

/** What resources can be searched by, and where that leads: above all, by which person. */
final class Searches implements Vocabulary {

  private static final String PATIENT = "Patient";

  // The reference that says whom a resource is about, where there is one.
  private static final List<String> SUBJECT = List.of("patient", "subject", "beneficiary", "actor");

  // They list people: whom else they name would be told along with the person.
  private static final Set<String> ROLLS = Set.of("Group", "MeasureReport");

  private final ISearchParamRegistry registry;

  Searches(ISearchParamRegistry registry) {
    this.registry = registry;
  }

  @Override
  public boolean hasType(String type) {
    return Stream.of(ResourceType.values()).anyMatch(one -> one.name().equals(type));
  }

  @Override
  public boolean hasSearch(String type, String parameter) {
    return find(type, parameter).or(() -> find("Resource", parameter)).isPresent();
  }

  /** The parameter by which a search is restricted to what is about one person, if there is one. */
  Optional<String> subject(String type) {
    if (PATIENT.equals(type)) {
      return Optional.of("_id");
    }
    return ROLLS.contains(type) || ReferenceData.includes(type)
        ? Optional.empty()
        : SUBJECT.stream().filter(name -> leadsToPatients(type, name)).findFirst();
  }

  /** Whether a reference, where it leads to a Patient, leads to whom the resource is about. */
  boolean isSubject(String type, String parameter) {
    var subject = subject(type);
    return subject.filter(parameter::equals).isPresent()
        || (subject.filter("patient"::equals).isPresent() && parameter.equals("subject"));
  }

  /** What restricts a search to what is about one person, if there is such a thing. */
  Optional<Condition> about(String type, String patient) {
    return subject(type)
        .map(name -> new Condition(name, PATIENT.equals(type) ? patient : "Patient/" + patient));
  }

  /** The types to which a reference leads; {@code *} if to any. */
  Set<String> targets(String type, String parameter) {
    // Defined as those references of the subject that lead to a Patient.
    if (parameter.equals("patient")) {
      return Set.of(PATIENT);
    }
    return find(type, parameter)
        .map(RuntimeSearchParam::getTargets)
        .filter(targets -> !targets.isEmpty())
        .orElse(Set.of("*"));
  }

  private boolean leadsToPatients(String type, String name) {
    return find(type, name).isPresent() && targets(type, name).contains(PATIENT);
  }

  private Optional<RuntimeSearchParam> find(String type, String name) {
    return Optional.ofNullable(
        registry.getActiveSearchParam(type, name, SearchParamLookupContextEnum.SEARCH));
  }
}
