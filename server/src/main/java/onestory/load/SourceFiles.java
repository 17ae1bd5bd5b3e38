package onestory.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Finds the files to load, in the order in which they are to be loaded. */
final class SourceFiles {

  private final Predicate<Path> leftOut;

  /**
   * @param leftOut files of the loader's own, which may lie in the same folder
   */
  SourceFiles(Predicate<Path> leftOut) {
    this.leftOut = leftOut;
  }

  /** The named files, and the JSON and NDJSON files directly in the named folders. */
  List<SourceFile> in(List<Path> named) throws IOException {
    var found = new TreeMap<Path, Integer>();
    for (var path : named) {
      for (var file : files(path)) {
        found.put(file, TypeScan.rank(file));
      }
    }
    var last = found.values().stream().mapToInt(rank -> rank).max().orElse(Rank.LAST);
    var sources = new ArrayList<SourceFile>();
    for (var file : found.entrySet()) {
      var rank = file.getValue();
      var introduces = rank == Rank.PEOPLE && last > Rank.PEOPLE;
      sources.add(new SourceFile(file.getKey(), Files.size(file.getKey()), rank, introduces));
    }
    // The largest first: otherwise one client ends alone with the longest file.
    sources.sort(
        Comparator.comparingInt(SourceFile::rank)
            .thenComparing(SourceFile::size, Comparator.reverseOrder()));
    return sources;
  }

  private List<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (var children = Files.list(path)) {
      return children
          .filter(Files::isRegularFile)
          .filter(SourceFile::isLoadable)
          .filter(leftOut.negate())
          .toList();
    }
  }
}
