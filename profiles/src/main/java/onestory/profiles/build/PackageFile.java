package onestory.profiles.build;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.hl7.fhir.r4.model.Resource;

/** The FHIR package: a gzipped tar that is the same, byte for byte, for the same contents. */
final class PackageFile {

  private final Compiled compiled;

  PackageFile(Compiled compiled) {
    this.compiled = compiled;
  }

  void writeTo(Path file) throws IOException {
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    try (var tar = new TarArchiveOutputStream(gzip(Files.newOutputStream(file)))) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      add(tar, "package/package.json", PackageManifest.json(compiled.guide()));
      addFolder(tar, "package/", compiled.definitions());
      addFolder(tar, "package/example/", compiled.toldExamples());
    }
  }

  private static OutputStream gzip(OutputStream stream) throws IOException {
    return new GzipCompressorOutputStream(new BufferedOutputStream(stream));
  }

  private static void addFolder(
      TarArchiveOutputStream tar, String folder, List<? extends Resource> resources)
      throws IOException {
    add(tar, folder + ".index.json", PackageIndex.json(resources));
    for (var resource : resources) {
      add(tar, folder + PackageIndex.fileOf(resource), Definitions.json(resource));
    }
  }

  private static void add(TarArchiveOutputStream tar, String name, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    var entry = new TarArchiveEntry(name);
    entry.setSize(bytes.length);
    entry.setModTime(0);
    tar.putArchiveEntry(entry);
    tar.write(bytes);
    tar.closeArchiveEntry();
  }
}
