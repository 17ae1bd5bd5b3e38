package onestory.conformance;

import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.hl7.fhir.r5.model.CodeSystem;
import org.hl7.fhir.r5.model.Resource;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Definitions in the form that the validator asks for, each converted once.
 *
 * <p>HAPI's adapter looks definitions up anew for each element, and converts code systems at each
 * look-up. Definitions do not change while this context lives.
 */
final class DefinitionsContext extends WorkerContextValidationSupportAdapter {

  private final Map<String, Optional<Resource>> resources = new ConcurrentHashMap<>();
  private final Map<String, Optional<CodeSystem>> codeSystems = new ConcurrentHashMap<>();
  private final Map<String, List<StructureDefinition>> types = new ConcurrentHashMap<>();

  DefinitionsContext(IValidationSupport support) {
    super(support);
  }

  @Override
  @SuppressWarnings({"unchecked", "NullAway"}) // The validator takes null for "there is none".
  public <T extends Resource> @Nullable T fetchResource(Class<T> type, @Nullable String url) {
    if (url == null) {
      return null;
    }
    var key = type.getSimpleName() + " " + url;
    var known = resources.get(key);
    if (known == null) {
      // Not computeIfAbsent: a snapshot needs other definitions while it is made.
      known = Optional.ofNullable(super.fetchResource(type, url));
      resources.put(key, known);
    }
    return (T) known.orElse(null);
  }

  @Override
  @SuppressWarnings("NullAway")
  public @Nullable CodeSystem fetchCodeSystem(String system) {
    var known = codeSystems.get(system);
    if (known == null) {
      known = Optional.ofNullable(super.fetchCodeSystem(system));
      codeSystems.put(system, known);
    }
    return known.orElse(null);
  }

  @Override
  public @Nullable CodeSystem fetchCodeSystem(
      String system, @Nullable String version, @Nullable Resource source) {
    var canonical = version == null || version.isBlank() ? system : system + "|" + version;
    return fetchCodeSystem(canonical);
  }

  @Override
  public List<StructureDefinition> fetchTypeDefinitions(String type) {
    var known = types.get(type);
    if (known == null) {
      known = super.fetchTypeDefinitions(type);
      types.put(type, known);
    }
    return known;
  }
}
