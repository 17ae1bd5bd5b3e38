package onestory.conformance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.api.EncodingEnum;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Reads a FHIR package in memory, whoever made it: nothing of it is written to a file, and it is
 * read no further than the limit. Source: FHIR NPM package specification.
 */
final class PackageReader {

  private static final int MOST_FILES = 20_000;
  private static final Pattern DEFINITION = Pattern.compile("package/[^/]+\\.(?:json|xml)");
  private static final String MANIFEST = "package/package.json";

  private final FhirContext context;
  private final long largest;

  /**
   * @param largest bytes of a package, unpacked
   */
  PackageReader(FhirContext context, long largest) {
    this.context = context;
    this.largest = largest;
  }

  /**
   * Reads a {@code .tgz}.
   *
   * @throws ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException if it is none
   */
  PackageContent read(byte[] tgz) {
    try {
      return content(files(tgz));
    } catch (IOException | IllegalArgumentException e) {
      throw PackageRules.unreadable("it is no gzipped tar");
    }
  }

  private PackageContent content(SortedMap<String, byte[]> files) {
    var manifest = manifest(files.remove(MANIFEST));
    files.remove("package/.index.json");
    return new PackageContent(
        manifest.name(),
        manifest.version(),
        checksum(manifest, files),
        manifest.dependencies(),
        files.entrySet().stream().map(file -> parsed(file.getKey(), file.getValue())).toList());
  }

  private SortedMap<String, byte[]> files(byte[] tgz) throws IOException {
    var files = new TreeMap<String, byte[]>();
    try (var tar =
        new TarArchiveInputStream(
            new LimitedStream(new GZIPInputStream(new ByteArrayInputStream(tgz)), largest))) {
      var count = 0;
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        requireInside(entry.getName());
        count++;
        if (count > MOST_FILES) {
          throw PackageRules.tooLarge();
        }
        if (entry.isFile() && DEFINITION.matcher(entry.getName()).matches()) {
          files.put(entry.getName(), tar.readAllBytes());
        }
      }
    }
    return files;
  }

  private static void requireInside(String path) {
    if (path.startsWith("/")
        || path.contains("\\")
        || List.of(path.split("/", -1)).contains("..")) {
      throw PackageRules.path();
    }
  }

  private Resource parsed(String path, byte[] content) {
    var text = new String(content, StandardCharsets.UTF_8);
    var encoding = path.endsWith(".xml") ? EncodingEnum.XML : EncodingEnum.JSON;
    try {
      return (Resource) encoding.newParser(context).parseResource(text);
    } catch (DataFormatException e) {
      throw PackageRules.unreadable(path + " is no FHIR R4 resource");
    }
  }

  private static PackageManifest manifest(byte @Nullable [] json) {
    return PackageManifest.read(
        Optional.ofNullable(json)
            .orElseThrow(() -> PackageRules.unreadable("package/package.json is missing")));
  }

  private static String checksum(PackageManifest manifest, SortedMap<String, byte[]> files) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update((manifest.name() + "#" + manifest.version()).getBytes(StandardCharsets.UTF_8));
      files.forEach(
          (path, content) -> {
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            digest.update(content);
          });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
