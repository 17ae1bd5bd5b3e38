package onestory.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** An append-only file of JSON lines: a line that was added survives a kill and a power cut. */
final class DurableLines implements AutoCloseable {

  private final FileChannel file;

  private DurableLines(FileChannel file) {
    this.file = file;
  }

  static DurableLines appendingTo(Path path) throws IOException {
    var file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    var lines = new DurableLines(file);
    // Ends a line that a kill cut short, so that the next one stands alone.
    if (file.size() > 0) {
      lines.write("\n");
    }
    return lines;
  }

  /** What was added so far; a line cut short by a kill is left out. */
  static List<JsonNode> read(Path path) throws IOException {
    if (!Files.exists(path)) {
      return List.of();
    }
    try (var lines = Files.lines(path)) {
      return lines.filter(DurableLines::isWhole).map(DurableLines::parsed).toList();
    }
  }

  synchronized void add(JsonNode line) {
    write(line + "\n");
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private void write(String text) {
    try {
      file.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
      file.force(false);
    } catch (IOException notKept) {
      throw new UncheckedIOException(notKept);
    }
  }

  private static JsonNode parsed(String line) {
    return Json.parse(line.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isWhole(String line) {
    return line.startsWith("{") && line.endsWith("}");
  }
}
