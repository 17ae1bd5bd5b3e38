package onestory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's files, seen from the server's folder in which Maven runs the tests. */
final class SourceTree {

  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  static final List<Path> MAIN =
      List.of(ROOT.resolve("server/src/main/java"), ROOT.resolve("profiles/src/main/java"));
  static final List<Path> TEST =
      List.of(ROOT.resolve("server/src/test/java"), ROOT.resolve("profiles/src/test/java"));

  private SourceTree() {}

  /** Java files under the folders, without package-info. */
  static List<Path> java(List<Path> folders) {
    return folders.stream()
        .flatMap(SourceTree::walk)
        .filter(file -> file.toString().endsWith(".java"))
        .filter(file -> !file.endsWith("package-info.java"))
        .sorted()
        .toList();
  }

  /** Folders that hold Java files. */
  static List<Path> packages(List<Path> folders) {
    return java(folders).stream().map(Path::getParent).distinct().toList();
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static int lines(Path file) {
    return (int) text(file).lines().count();
  }

  static String name(Path file) {
    return ROOT.relativize(file).toString();
  }

  private static Stream<Path> walk(Path folder) {
    if (!Files.exists(folder)) {
      return Stream.of();
    }
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
