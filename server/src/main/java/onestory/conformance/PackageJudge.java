package onestory.conformance;

import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;

/** Decides which definitions of a package are used; the same package is judged alike everywhere. */
final class PackageJudge {

  private final ProfileSupport support;

  PackageJudge(ProfileSupport support) {
    this.support = support;
  }

  /**
   * Judges a package.
   *
   * @param others definitions of the other packages, ours included
   * @throws ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException if it defines anew what
   *     is FHIR's or OneStory's
   */
  Judgement judge(PackageContent content, List<MetadataResource> others) {
    var taken = new ArrayList<MetadataResource>();
    var skipped = new TreeMap<String, String>();
    for (var resource : content.definitions()) {
      var reason = reason(resource);
      reason.ifPresentOrElse(
          why -> skipped.put(title(resource), why), () -> taken.add((MetadataResource) resource));
    }
    skipTwins(taken, others, skipped);
    return new Judgement(withSnapshots(taken, others, skipped), skipped);
  }

  private Optional<String> reason(Resource resource) {
    if (!StoredDefinitions.TYPES.contains(resource.fhirType())
        || !(resource instanceof MetadataResource definition)) {
      return Optional.of("resources of type %s are not installed".formatted(resource.fhirType()));
    }
    if (!definition.hasUrl() && !"NamingSystem".equals(resource.fhirType())) {
      return Optional.of("it has no url");
    }
    requireOwn(definition);
    if (definition.getStatus() != PublicationStatus.ACTIVE) {
      return Optional.of("its status is not active");
    }
    if (!resource.getIdElement().hasIdPart()) {
      return Optional.of("it has no id");
    }
    return isFhirsOwn(definition)
        ? Optional.of("FHIR itself defines it, and that stands")
        : Optional.empty();
  }

  private void requireOwn(MetadataResource definition) {
    var url = Optional.ofNullable(definition.getUrl()).orElse("");
    if (url.startsWith(support.ours().canonical() + "/")
        || (definition instanceof StructureDefinition
            && support.base().fetchStructureDefinition(url) != null)) {
      throw PackageRules.redefines(url);
    }
  }

  // HL7's terminology packages hold what HAPI has with FHIR itself.
  private boolean isFhirsOwn(MetadataResource definition) {
    return switch (definition.fhirType()) {
      case "ValueSet" -> support.base().fetchValueSet(definition.getUrl()) != null;
      case "CodeSystem" -> support.base().fetchCodeSystem(definition.getUrl()) != null;
      default -> false;
    };
  }

  private static void skipTwins(
      List<MetadataResource> taken, List<MetadataResource> others, Map<String, String> skipped) {
    var urls = new HashSet<String>();
    var ids = new HashSet<String>();
    others.forEach(
        other -> {
          urls.add(String.valueOf(other.getUrl()));
          ids.add(title(other));
        });
    taken.removeIf(
        definition -> {
          var isTwin =
              (definition.hasUrl() && !urls.add(definition.getUrl()))
                  || !ids.add(title(definition));
          if (isTwin) {
            skipped.put(title(definition), "another installed definition has its url or its id");
          }
          return isTwin;
        });
  }

  private List<MetadataResource> withSnapshots(
      List<MetadataResource> taken, List<MetadataResource> others, Map<String, String> skipped) {
    var all = new ArrayList<>(others);
    all.addAll(taken);
    var chain = support.chain(all);
    var whole = new ArrayList<MetadataResource>();
    for (var definition : taken) {
      if (definition instanceof StructureDefinition structure && !structure.hasSnapshot()) {
        snapshot(structure, chain)
            .ifPresentOrElse(
                whole::add, () -> skipped.put(title(definition), unresolved(structure)));
      } else {
        whole.add(definition);
      }
    }
    return whole;
  }

  private static Optional<StructureDefinition> snapshot(
      StructureDefinition structure, IValidationSupport chain) {
    try {
      return Optional.ofNullable(
              chain.generateSnapshot(
                  new ValidationSupportContext(chain),
                  structure,
                  structure.getUrl(),
                  null,
                  structure.getName()))
          .map(StructureDefinition.class::cast)
          .filter(StructureDefinition::hasSnapshot);
    } catch (RuntimeException e) {
      // HL7's generator throws whatever meets it; the sender is told what was to be built on.
      return Optional.empty();
    }
  }

  private static String unresolved(StructureDefinition structure) {
    return "it has no snapshot, and none can be made: it builds on %s, which is not here or cannot be built on"
        .formatted(structure.getBaseDefinition());
  }

  static String title(Resource resource) {
    return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
  }
}
