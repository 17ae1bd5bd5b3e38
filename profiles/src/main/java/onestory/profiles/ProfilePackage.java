package onestory.profiles;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;
import org.hl7.fhir.r4.model.ValueSet;

/**
 * OneStory's FHIR package (profiles with snapshots, code systems, value sets, examples), as the
 * build made it.
 *
 * <p>It is immutable by agreement: the resources are shared by all callers, who must not change
 * them. Source: FHIR NPM package specification.
 */
public final class ProfilePackage {

  /** Where the package lies on the class path. */
  public static final String RESOURCE = "/onestory/profiles/package.tgz";

  /** The folder on the class path that holds the guide; its first page is {@code index.html}. */
  public static final String GUIDE = "/onestory/profiles/guide/";

  private static final String EVERY_WRITE = "every-write";

  private final PackageArchive archive;

  private ProfilePackage(PackageArchive archive) {
    this.archive = archive;
  }

  /**
   * Reads the package from the class path.
   *
   * @throws IllegalStateException if this jar was built without it
   */
  public static ProfilePackage load() {
    return new ProfilePackage(PackageArchive.read(RESOURCE));
  }

  /** The package's name, as in {@code name#version}. */
  public String name() {
    return archive.manifest().name();
  }

  /** The package's version. */
  public String version() {
    return archive.manifest().version();
  }

  /** The base of every URL that the package defines, without a slash at the end. */
  public String canonical() {
    return archive.manifest().canonical();
  }

  /** The package as a file: a gzipped tar. The same sources give the same bytes. */
  public byte[] bytes() {
    return archive.bytes().clone();
  }

  /** Everything that the package defines, without its examples. */
  public List<MetadataResource> resources() {
    return archive.definitions();
  }

  /** The examples that the package carries, all of them valid. */
  public List<Resource> examples() {
    return archive.examples();
  }

  /** The profiles and extensions, with snapshots. */
  public List<StructureDefinition> structureDefinitions() {
    return only(StructureDefinition.class);
  }

  /** The code systems. */
  public List<CodeSystem> codeSystems() {
    return only(CodeSystem.class);
  }

  /** The value sets. */
  public List<ValueSet> valueSets() {
    return only(ValueSet.class);
  }

  /** The profiles of resources: structure definitions without the extensions. */
  public List<StructureDefinition> profiles() {
    return structureDefinitions().stream().filter(ProfilePackage::isProfile).toList();
  }

  /**
   * The one profile that every write of a type must meet, whether or not the write declares it.
   *
   * @param resourceType such as {@code ServiceRequest}
   * @return the profile, or empty if writes of this type need meet none
   */
  public Optional<StructureDefinition> profileOf(String resourceType) {
    return profiles().stream()
        .filter(profile -> profile.getType().equals(resourceType))
        .filter(this::isForEveryWrite)
        .findFirst();
  }

  // FSH says it with `insert AppliedToEveryWrite`, which tags the profile.
  private boolean isForEveryWrite(StructureDefinition profile) {
    return profile.getMeta().getTag().stream().anyMatch(this::meansEveryWrite);
  }

  private boolean meansEveryWrite(Coding tag) {
    return EVERY_WRITE.equals(tag.getCode()) && tag.getSystem().startsWith(canonical());
  }

  private static boolean isProfile(StructureDefinition definition) {
    return definition.getKind() == StructureDefinitionKind.RESOURCE
        && definition.getDerivation() == TypeDerivationRule.CONSTRAINT;
  }

  private <T extends MetadataResource> List<T> only(Class<T> type) {
    return resources().stream().filter(type::isInstance).map(type::cast).toList();
  }
}
