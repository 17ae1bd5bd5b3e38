package onestory.conformance;

import ca.uhn.fhir.context.FhirContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.hl7.fhir.r4.model.Resource;

/** A FHIR package in the making. */
final class PackageFile {

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  static PackageFile of(String name, String version) {
    return new PackageFile()
        .with(
            "package/package.json",
            "{\"name\":\"%s\",\"version\":\"%s\",\"fhirVersions\":[\"4.0.1\"]}"
                .formatted(name, version));
  }

  PackageFile with(String path, String content) {
    files.put(path, content.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  PackageFile with(Resource resource) {
    return with(
        "package/%s-%s.json".formatted(resource.fhirType(), resource.getIdElement().getIdPart()),
        FhirContext.forR4Cached().newJsonParser().encodeResourceToString(resource));
  }

  byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes))) {
      for (var file : files.entrySet()) {
        var entry = new TarArchiveEntry(file.getKey(), true);
        entry.setSize(file.getValue().length);
        tar.putArchiveEntry(entry);
        tar.write(file.getValue());
        tar.closeArchiveEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
