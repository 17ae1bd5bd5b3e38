package onestory.conformance;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onestory.conformance.Packages.Entry;
import org.hl7.fhir.r4.model.MetadataResource;

/** Installs and removes packages, each in one database transaction. */
final class PackageInstallation {

  private static final String ID_TAKEN = "its id is taken by a resource of somebody else";

  private final Packages packages;
  private final InstalledDefinitions definitions;
  private final StoredDefinitions stored;
  private final Clock clock;

  PackageInstallation(
      Packages packages, InstalledDefinitions definitions, StoredDefinitions stored, Clock clock) {
    this.packages = packages;
    this.definitions = definitions;
    this.stored = stored;
    this.clock = clock;
  }

  /**
   * Installs a package. When this returns, every node holds its next write to it.
   *
   * @param tgz the file from which the content was read
   */
  PackageReport install(PackageContent content, byte[] tgz) {
    var report = stored.whole(request -> install(content, tgz, request));
    definitions.refresh();
    return report;
  }

  private PackageReport install(PackageContent content, byte[] tgz, RequestDetails request) {
    packages.lock();
    var before = packages.find(content.name());
    if (before.filter(entry -> entry.checksum().equals(content.checksum())).isPresent()) {
      return PackageReport.unchanged(content, before.get());
    }
    var others = others(content.name());
    var judgement = definitions.judge(content, others);
    var entry =
        new Entry(content.name(), content.version(), content.checksum(), tgz, clock.instant());
    packages.put(entry);
    var taken = stored.replace(content.name(), judgement.taken(), request);
    return PackageReport.of(content, before, judgement, others).without(taken, ID_TAKEN);
  }

  /** What {@link #install} would report. */
  PackageReport preview(PackageContent content) {
    var others = others(content.name());
    var before = packages.find(content.name());
    return PackageReport.of(content, before, definitions.judge(content, others), others);
  }

  /**
   * Removes a package.
   *
   * @param version removed only if it is this one
   */
  Entry uninstall(String name, Optional<String> version) {
    var removed =
        stored.whole(
            request -> {
              packages.lock();
              var entry =
                  packages
                      .find(name)
                      .filter(found -> version.isEmpty() || found.version().equals(version.get()))
                      .orElseThrow(PackageRules::unknown);
              packages.remove(name);
              stored.replace(name, List.<MetadataResource>of(), request);
              return entry;
            });
    definitions.refresh();
    return removed;
  }

  List<Entry> all() {
    return packages.all();
  }

  /** The packages with this one in the place of its other version. */
  List<Entry> with(PackageContent content, byte[] tgz) {
    var all = new ArrayList<>(others(content.name()));
    all.add(new Entry(content.name(), content.version(), content.checksum(), tgz, clock.instant()));
    return all;
  }

  private List<Entry> others(String name) {
    return packages.all().stream().filter(entry -> !entry.name().equals(name)).toList();
  }
}
