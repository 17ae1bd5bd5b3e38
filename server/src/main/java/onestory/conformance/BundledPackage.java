package onestory.conformance;

import java.time.Instant;
import java.util.List;
import onestory.conformance.Packages.Entry;
import onestory.profiles.ProfilePackage;
import org.hl7.fhir.r4.model.MetadataResource;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/** Puts the definitions of the bundled package among the FHIR resources, when they have changed. */
final class BundledPackage implements ApplicationRunner {

  private final ProfilePackage ours;
  private final PackageReader reader;
  private final Packages packages;
  private final StoredDefinitions stored;

  BundledPackage(
      ProfilePackage ours, PackageReader reader, Packages packages, StoredDefinitions stored) {
    this.ours = ours;
    this.reader = reader;
    this.packages = packages;
    this.stored = stored;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    var content = reader.read(ours.bytes());
    if (isHere(content)) {
      return;
    }
    stored.whole(
        request -> {
          packages.lock();
          if (!isHere(content)) {
            packages.put(
                new Entry(
                    content.name(),
                    content.version(),
                    content.checksum(),
                    new byte[0],
                    Instant.now()));
            stored.replace(content.name(), definitions(), request);
          }
          return content;
        });
  }

  private List<MetadataResource> definitions() {
    return ours.resources().stream()
        .filter(definition -> StoredDefinitions.TYPES.contains(definition.fhirType()))
        .toList();
  }

  private boolean isHere(PackageContent content) {
    return packages
        .find(content.name())
        .filter(entry -> entry.checksum().equals(content.checksum()))
        .isPresent();
  }
}
