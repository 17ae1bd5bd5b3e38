package onestory.load;

import java.io.IOException;

/**
 * What is loaded, noted and skipped as one: a bundle's file, or some lines of an NDJSON file.
 *
 * @param firstLine the number of its first line, or 0 for a whole file
 * @param size the bytes it stands for in the progress
 */
record Parcel(SourceFile file, int firstLine, long size, Content content) {

  /** Where the bytes come from, asked only when the parcel's turn has come. */
  interface Content {
    byte[] read() throws IOException;
  }

  static Parcel whole(SourceFile file) {
    return new Parcel(
        file,
        0,
        file.size(),
        () -> {
          try (var in = file.open()) {
            return in.readAllBytes();
          }
        });
  }

  boolean isLines() {
    return firstLine > 0;
  }

  /**
   * @throws Unreadable if the file cannot be read
   */
  byte[] read() {
    try {
      return content.read();
    } catch (IOException broken) {
      throw new Unreadable("cannot be read: " + broken.getClass().getSimpleName());
    }
  }

  /** Names the part for an operator; empty for a whole file. */
  String part() {
    return isLines() ? "from line " + firstLine : "";
  }

  /** Names one entry for an operator, counted from 0 as FHIRPath does; lines count from 1. */
  String entry(int index) {
    return isLines() ? "line " + (firstLine + index) : "entry[" + index + "]";
  }
}
