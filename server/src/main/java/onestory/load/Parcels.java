package onestory.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Cuts files into parcels, one at a time, so that a file may be larger than memory. */
final class Parcels {

  private final int lines;

  /**
   * @param lines of an NDJSON file in one parcel
   */
  Parcels(int lines) {
    this.lines = lines;
  }

  void forEach(SourceFile file, Consumer<Parcel> next) {
    if (!file.isNdjson()) {
      next.accept(Parcel.whole(file));
      return;
    }
    try (var reader =
        new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8))) {
      cut(file, reader, next);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void cut(SourceFile file, BufferedReader reader, Consumer<Parcel> next)
      throws IOException {
    var number = 0;
    var held = new ArrayList<String>();
    for (var line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      held.add(line);
      if (held.size() == lines) {
        next.accept(parcel(file, number, held));
        held.clear();
      }
    }
    if (!held.isEmpty()) {
      next.accept(parcel(file, number, held));
    }
  }

  private static Parcel parcel(SourceFile file, int lastLine, List<String> lines) {
    var text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    return new Parcel(file, lastLine - lines.size() + 1, text.length + 1L, () -> text);
  }
}
