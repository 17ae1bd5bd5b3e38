package onestory.merge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onestory.merge.Identities.Naming;

/** Which merges there were, and what they moved; every call joins the transaction under way. */
interface Merges {

  /** Ids of the Patients that this one superseded, and that are not restored. */
  List<String> supersededBy(String survivor);

  /** Current Patients that are linked to this one. */
  List<Naming> linking(String person);

  /** Records a merge. */
  void add(Merge merge);

  /** The merge of source into target that is not undone. */
  Optional<Merge> current(String source, String target);

  /** Records that a merge is taken back. */
  void undone(Merge merge);

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
