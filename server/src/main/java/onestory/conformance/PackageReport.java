package onestory.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import onestory.conformance.Packages.Entry;

/**
 * What an installation did, or would do.
 *
 * @param before the version that was here, if there was one
 * @param installed {@code Type/id} of what is used from now on
 * @param skipped why others are not, by {@code Type/id}
 * @param missing packages that this one depends on and that are not installed
 */
record PackageReport(
    PackageContent content,
    Optional<Entry> before,
    List<String> installed,
    Map<String, String> skipped,
    List<String> missing) {

  /** Of a package that was installed already, in the same version and with the same content. */
  static PackageReport unchanged(PackageContent content, Entry before) {
    return new PackageReport(content, Optional.of(before), List.of(), Map.of(), List.of());
  }

  static PackageReport of(
      PackageContent content, Optional<Entry> before, Judgement judgement, List<Entry> others) {
    return new PackageReport(
        content,
        before,
        judgement.taken().stream().map(PackageJudge::title).sorted().toList(),
        new TreeMap<>(judgement.skipped()),
        missing(content, others));
  }

  boolean isUnchanged() {
    return before.filter(entry -> entry.checksum().equals(content.checksum())).isPresent();
  }

  /** The same with more left out. */
  PackageReport without(Iterable<String> titles, String why) {
    var less = new ArrayList<>(installed);
    var more = new TreeMap<>(skipped);
    titles.forEach(
        title -> {
          less.remove(title);
          more.put(title, why);
        });
    return new PackageReport(content, before, less, more, missing);
  }

  // FHIR itself is here, whatever its package is called.
  private static List<String> missing(PackageContent content, List<Entry> others) {
    return content.dependencies().stream()
        .filter(needed -> !needed.startsWith("hl7.fhir.r4.core#"))
        .filter(
            needed ->
                others.stream()
                    .noneMatch(other -> needed.equals(other.name() + "#" + other.version())))
        .toList();
  }
}
