package onestory.split;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onestory.fhir.Refusals;
import onestory.merge.RecordWrites;
import org.hl7.fhir.r4.model.Resource;

/**
 * The resources that are to move, as they are in the wrong record.
 *
 * @param originals by path, {@code Type/id}
 */
record Chosen(Map<String, Resource> originals) {

  static Chosen read(Collection<String> paths, RecordWrites records) {
    var originals = new LinkedHashMap<String, Resource>();
    for (var path : paths) {
      originals.put(
          path,
          records
              .find(path)
              .orElseThrow(() -> Refusals.unprocessable(SplitRules.NOT_THEIRS, place(path))));
    }
    return new Chosen(originals);
  }

  Set<String> paths() {
    return originals.keySet();
  }

  Resource original(String path) {
    return Objects.requireNonNull(originals.get(path));
  }

  /** What they refer to and is not chosen itself, people excepted. */
  Set<String> referredTo() {
    return originals.values().stream()
        .flatMap(original -> Mention.in(original).stream())
        .flatMap(mention -> mention.target().stream())
        .filter(target -> !originals.containsKey(target) && !target.startsWith("Patient/"))
        .collect(Collectors.toSet());
  }

  /** Their references to any of the targets. */
  List<Referral> to(Set<String> targets) {
    return originals.entrySet().stream()
        .flatMap(entry -> Referral.of(entry.getKey(), entry.getValue(), targets))
        .toList();
  }

  /** The element of the request that names a resource. */
  static String place(String path) {
    return "Parameters.parameter.where(value.reference = '%s')".formatted(path);
  }

  /**
   * A reference from one resource to another.
   *
   * @param from path of the resource that refers
   * @param place FHIRPath of the reference
   * @param to path of what it refers to
   */
  record Referral(String from, String place, String to) {

    static Stream<Referral> of(String from, Resource resource, Set<String> targets) {
      return Mention.in(resource).stream()
          .flatMap(
              mention ->
                  mention
                      .target()
                      .filter(targets::contains)
                      .map(to -> new Referral(from, mention.place(), to))
                      .stream());
    }

    String words() {
      return "%s (%s) refers to %s".formatted(from, place, to);
    }
  }
}
