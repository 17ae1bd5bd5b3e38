package onestory.split;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What belongs to whom, and what was moved; every call joins the transaction under way. */
interface Splits {

  /**
   * Those of the resources that are about the person, each with whether it is current: not entered
   * in error.
   *
   * @param paths each {@code Type/id}
   */
  Map<String, Boolean> about(String person, Collection<String> paths);

  /** Paths of the current resources of nobody and everybody that refer to one of these. */
  Set<String> referringTo(Collection<String> paths);

  /**
   * Those of the resources of which the person has one with the same business identifier, each with
   * the path of that one.
   */
  Map<String, String> alreadyWith(String person, Collection<String> paths);

  /**
   * Records a split.
   *
   * @param moved new path by old path
   */
  void add(Map<String, String> moved);

  /** Where a resource that was filed under the wrong person is now, after all splits. */
  Optional<String> movedTo(String type, String id);

  /** The types and the ids of paths, in their order. */
  static List<String[]> columns(Collection<String> paths) {
    return List.of(
        paths.stream().map(path -> path.substring(0, path.indexOf('/'))).toArray(String[]::new),
        paths.stream().map(path -> path.substring(path.indexOf('/') + 1)).toArray(String[]::new));
  }
}
