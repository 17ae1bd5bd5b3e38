package onestory.profiles;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.utilities.npm.NpmPackage;

/** The contents of a package file, parsed once. */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
record PackageArchive(
    Manifest manifest, byte[] bytes, List<MetadataResource> definitions, List<Resource> examples) {

  /** What the package says of itself. */
  record Manifest(String name, String version, String canonical) {}

  static PackageArchive read(String classPathResource) {
    try (var stream = PackageArchive.class.getResourceAsStream(classPathResource)) {
      if (stream == null) {
        throw new IllegalStateException(
            classPathResource + " is not on the class path; build the module profiles");
      }
      return of(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PackageArchive of(byte[] bytes) throws IOException {
    var npm = NpmPackage.fromPackage(new ByteArrayInputStream(bytes));
    return new PackageArchive(
        new Manifest(npm.name(), npm.version(), npm.canonical()),
        bytes,
        parsed(npm, "package").stream().map(MetadataResource.class::cast).toList(),
        parsed(npm, "example"));
  }

  private static List<Resource> parsed(NpmPackage npm, String folder) throws IOException {
    var parser = FhirContext.forR4Cached().newJsonParser();
    return npm.list(folder).stream()
        .filter(PackageArchive::isResource)
        .map(file -> parse(parser, npm, folder, file))
        .toList();
  }

  private static boolean isResource(String file) {
    return file.endsWith(".json") && !file.startsWith(".") && !file.equals("package.json");
  }

  private static Resource parse(IParser parser, NpmPackage npm, String folder, String file) {
    try (InputStream stream = npm.load(folder, file)) {
      return (Resource) parser.parseResource(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
