package onestory.merge;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which merges there were, and what they moved; every call joins the transaction under way. */
interface Merges {

  /** Keeps all writes about these people out until the transaction ends. */
  void lock(Set<String> persons);

  /** Keeps acts on these people's identity out until the transaction ends. */
  void lockShared(Set<String> persons);

  /** The superseded ones among these Patient ids, each with who survives in the end. */
  Map<String, String> superseded(Collection<String> persons);

  /** Ids of the Patients that this one superseded, and that are not restored. */
  List<String> supersededBy(String survivor);

  /** Current resources that name the person, Patients excepted, with when each was stored. */
  List<Naming> naming(String person);

  /**
   * Records that each sender of a person's record is to be told of another id; to be called before
   * anything is moved.
   */
  void tell(String act, String oldId, String newId);

  /** Records a merge. */
  void add(Merge merge);

  /** The merge of source into target that is not undone. */
  Optional<Merge> current(String source, String target);

  /** Records that a merge is taken back. */
  void undone(Merge merge);

  /** A current resource, e.g. {@code CarePlan/7}. */
  record Naming(String type, String id, Instant updated) {

    String path() {
      return type + "/" + id;
    }
  }

  /** What a merge did to one resource. */
  record Repointed(String type, String id, long before, long after) {

    String path() {
      return type + "/" + id;
    }
  }

  /**
   * A merge.
   *
   * @param sourceVersion version of the source Patient before
   * @param targetVersion version of the target Patient before
   */
  record Merge(
      Pair pair, long sourceVersion, long targetVersion, List<Repointed> moved, Instant at) {

    public Merge {
      moved = List.copyOf(moved);
    }
  }

  /** Two ids of one person, the superseded one first. */
  record Pair(String source, String target) {}
}
