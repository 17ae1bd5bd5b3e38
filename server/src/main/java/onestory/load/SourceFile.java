package onestory.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * One file to load.
 *
 * @param size bytes on disk
 * @param rank its place in the order, see {@link Rank}
 * @param introduces whether files of a later rank may name its people by the ids in this one
 */
record SourceFile(Path path, long size, int rank, boolean introduces) {

  String name() {
    return path.getFileName().toString();
  }

  boolean isNdjson() {
    return isNdjson(path);
  }

  InputStream open() throws IOException {
    return open(path);
  }

  static boolean isNdjson(Path path) {
    return plainName(path).endsWith(".ndjson");
  }

  static boolean isLoadable(Path path) {
    return isNdjson(path) || plainName(path).endsWith(".json");
  }

  static InputStream open(Path path) throws IOException {
    var stored = Files.newInputStream(path);
    return path.toString().endsWith(".gz") ? new GZIPInputStream(stored) : stored;
  }

  private static String plainName(Path path) {
    return path.toString().replaceFirst("\\.gz$", "");
  }
}
