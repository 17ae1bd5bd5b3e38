package onestory.renumber;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What the database does for a change of number; every call joins the transaction under way. */
interface Sealing {

  /** The person, and everybody who was merged into them: all of them are sealed. */
  Set<String> identities(String person);

  /** Whether there is, or was, a Patient with this id. */
  boolean isKnown(String person);

  /** The resources that a change concerns; it keeps new references to them out. */
  List<Concerned> concerned(Set<String> persons);

  /** Those of the paths, {@code Type/id}, that exist and are in nobody's record. */
  Set<String> shared(Collection<String> paths);

  /** ODS codes of the organisations that had written to these people's records. */
  List<String> organisations(Set<String> persons);

  /** Ids that are not to be used again, {@code Type/id}. */
  void withdraw(Collection<String> paths);

  /** Those of the paths that are withdrawn. */
  Set<String> withdrawn(Collection<String> paths);

  /**
   * Moves resources, and all else that knows these people, into the seal.
   *
   * @param person the number under which it is sealed
   */
  void seal(String person, Set<String> persons, List<Concerned> resources);

  /**
   * A resource that names the person.
   *
   * @param key HAPI's key of it
   * @param path {@code Type/id}
   */
  record Concerned(long key, String path, Part part) {}

  /** Whose a resource is. */
  enum Part {
    /** The person's own. */
    OURS,
    /** As much the person's as somebody else's. */
    SHARED,
    /** Somebody else's, who tells of the person. */
    THEIRS
  }
}
