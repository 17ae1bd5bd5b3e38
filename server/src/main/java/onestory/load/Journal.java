package onestory.load;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a server has already taken, by content: renamed or touched files are known again, changed
 * ones are not.
 */
final class Journal implements AutoCloseable {

  private final URI server;
  private final Set<String> taken = ConcurrentHashMap.newKeySet();
  private final DurableLines lines;

  private Journal(URI server, DurableLines lines) {
    this.server = server;
    this.lines = lines;
  }

  static Journal open(Path path, URI server) throws IOException {
    var before = DurableLines.read(path);
    var journal = new Journal(server, DurableLines.appendingTo(path));
    before.stream()
        .filter(line -> line.path("server").asText().equals(server.toString()))
        .forEach(line -> journal.taken.add(line.path("sha256").asText()));
    return journal;
  }

  boolean holds(String sha256) {
    return taken.contains(sha256);
  }

  /** Notes that the server answered for all of the parcel; returns when that is on disk. */
  void add(Parcel parcel, String sha256, int resources) {
    lines.add(
        Json.MAPPER
            .createObjectNode()
            .put("server", server.toString())
            .put("file", parcel.file().name())
            .put("part", parcel.part())
            .put("sha256", sha256)
            .put("resources", resources));
    taken.add(sha256);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
