package onestory.load;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What a run is asked to do.
 *
 * @param base of the FHIR server, without a slash at its end
 * @param clients requests side by side
 * @param part entries of a bundle that are sent at once
 * @param report where the report goes; the run's state lies beside it
 */
record Settings(
    List<Path> files, URI base, int clients, int part, Path report, Set<Settings.Mode> modes) {

  enum Mode {
    /** Send what was not sent before. */
    LOAD,
    /** Forget what was sent before. */
    AGAIN,
    /** Give people without an NHS number a synthetic one. */
    ASSIGN,
    /** Read back and compare. */
    VERIFY
  }

  boolean has(Mode mode) {
    return modes.contains(mode);
  }

  /** Content that the server took: {@code load-report.taken.ndjson}. */
  Path journal() {
    return beside("taken");
  }

  /** Numbers that were given: {@code load-report.numbers.ndjson}. */
  Path assignments() {
    return beside("numbers");
  }

  /** Whether a file is the loader's own. */
  boolean isOwn(Path file) {
    var one = file.toAbsolutePath().normalize();
    return List.of(report, journal(), assignments()).stream()
        .anyMatch(own -> own.toAbsolutePath().normalize().equals(one));
  }

  private Path beside(String what) {
    var name = report.getFileName().toString().replaceFirst("\\.json$", "");
    return report.resolveSibling(name + "." + what + ".ndjson");
  }
}
