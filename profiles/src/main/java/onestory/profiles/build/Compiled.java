package onestory.profiles.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.ImplementationGuide.ImplementationGuideDefinitionResourceComponent;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * What SUSHI made of {@code ig/}.
 *
 * @param guide the ImplementationGuide, which lists the rest
 * @param definitions profiles, extensions, code systems, value sets and the guide itself
 * @param instances examples that are valid, and those that are to break a rule
 */
record Compiled(
    ImplementationGuide guide, List<MetadataResource> definitions, List<Resource> instances) {

  /** What the name of an instance has in it, if it is there to break a rule. */
  private static final String FAIL = "-fail-";

  private static final String PASS = "-pass-";

  static Compiled read(Path folder) throws IOException {
    var all = parseAll(folder);
    var guide =
        all.stream()
            .filter(ImplementationGuide.class::isInstance)
            .map(ImplementationGuide.class::cast)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("SUSHI made no ImplementationGuide"));
    Anchors.of(guide).completeIn(all);
    var instances = instancesIn(guide);
    return new Compiled(
        guide,
        all.stream()
            .filter(resource -> !instances.contains(referenceTo(resource)))
            .map(MetadataResource.class::cast)
            .toList(),
        all.stream().filter(resource -> instances.contains(referenceTo(resource))).toList());
  }

  List<StructureDefinition> structureDefinitions() {
    return only(StructureDefinition.class);
  }

  <T extends MetadataResource> List<T> only(Class<T> type) {
    return definitions.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** The told examples: neither made to meet one rule nor to break one. */
  List<Resource> toldExamples() {
    return examples().stream().filter(example -> !idOf(example).contains(PASS)).toList();
  }

  /** Every instance that is valid. */
  List<Resource> examples() {
    return instances.stream().filter(instance -> !idOf(instance).contains(FAIL)).toList();
  }

  /** The instances that meet, or break, the rule with this key. */
  List<Resource> instancesOf(String rule, boolean breaking) {
    var start = rule + (breaking ? FAIL : PASS);
    return instances.stream().filter(instance -> idOf(instance).startsWith(start)).toList();
  }

  /** What an instance tells, in the words of its author. */
  String titleOf(Resource instance) {
    return guide.getDefinition().getResource().stream()
        .filter(listed -> listed.getReference().getReference().equals(referenceTo(instance)))
        .map(ImplementationGuideDefinitionResourceComponent::getName)
        .findFirst()
        .orElseGet(() -> idOf(instance));
  }

  static String idOf(Resource resource) {
    return resource.getIdElement().getIdPart();
  }

  private static Set<String> instancesIn(ImplementationGuide guide) {
    return guide.getDefinition().getResource().stream()
        .filter(Compiled::isExample)
        .map(resource -> resource.getReference().getReference())
        .collect(Collectors.toSet());
  }

  // SUSHI names the profile of an example, and says false of everything else.
  private static boolean isExample(ImplementationGuideDefinitionResourceComponent resource) {
    return resource.hasExampleCanonicalType()
        || (resource.hasExampleBooleanType() && resource.getExampleBooleanType().booleanValue());
  }

  private static String referenceTo(Resource resource) {
    return resource.fhirType() + "/" + idOf(resource);
  }

  private static List<Resource> parseAll(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.sorted().map(Compiled::parse).toList();
    }
  }

  private static Resource parse(Path file) {
    try {
      return (Resource) Definitions.parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
