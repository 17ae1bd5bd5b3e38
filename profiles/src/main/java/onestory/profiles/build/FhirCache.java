package onestory.profiles.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hl7.fhir.r4.model.MetadataResource;

/**
 * The packages that SUSHI reads, laid out as its cache expects, so that it asks no registry.
 *
 * <p>FHIR itself is on no package registry that a Maven build can rely on; it is written out of the
 * definitions that HAPI carries.
 */
final class FhirCache {

  private static final String FHIR = "hl7.fhir.r4.core#4.0.1";

  private final Path packages;
  private final NodeModules modules;

  FhirCache(Path home, NodeModules modules) {
    this.packages = home.resolve(".fhir/packages");
    this.modules = modules;
  }

  void fill() throws IOException {
    link("hl7.terminology.r4");
    link("hl7.fhir.uv.extensions.r4");
    if (!Files.exists(folderOf(FHIR).resolve("package.json"))) {
      writeFhir(folderOf(FHIR));
    }
  }

  private void link(String name) throws IOException {
    var folder = folderOf(name + "#" + modules.versionOf(name));
    Files.createDirectories(folder.getParent());
    Files.deleteIfExists(folder);
    Files.createSymbolicLink(folder, modules.folderOf(name).toAbsolutePath());
  }

  private Path folderOf(String nameAndVersion) {
    return packages.resolve(nameAndVersion).resolve("package");
  }

  private static void writeFhir(Path folder) throws IOException {
    Files.createDirectories(folder);
    Definitions.ofFhir().parallelStream().forEach(resource -> write(resource, folder));
    // Last, since it says that the folder is complete.
    Files.writeString(
        folder.resolve("package.json"),
        """
        {
          "name": "hl7.fhir.r4.core",
          "version": "4.0.1",
          "canonical": "http://hl7.org/fhir",
          "url": "http://hl7.org/fhir/R4",
          "type": "fhir.core",
          "fhirVersions": ["4.0.1"]
        }
        """);
  }

  private static void write(MetadataResource resource, Path folder) {
    var file = resource.fhirType() + "-" + resource.getIdElement().getIdPart() + ".json";
    try {
      Files.writeString(folder.resolve(file), Definitions.json(resource));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
