package onestory.record;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import onestory.record.IndexDifference.Kind;

/** What a comparison of the index with the stored resources found; its size is bounded. */
public final class IndexReport {

  private static final int EXAMPLES = 100;

  private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);
  private final List<IndexDifference> examples = new ArrayList<>();
  private long resources;
  private long rows;
  private long revisionsMissing;

  IndexReport() {}

  void compared(int moreResources, int moreRows) {
    resources += moreResources;
    rows += moreRows;
  }

  void found(IndexDifference difference) {
    counts.merge(difference.kind(), 1L, Long::sum);
    if (examples.size() < EXAMPLES) {
      examples.add(difference);
    }
  }

  void revisionsMissing(long people) {
    revisionsMissing = people;
  }

  /** How many stored resources were looked at, deleted ones included. */
  public long resources() {
    return resources;
  }

  /** How many rows of the index were looked at. */
  public long rows() {
    return rows;
  }

  /** How many differences of a kind there are. */
  public long count(Kind kind) {
    return counts.getOrDefault(kind, 0L);
  }

  /** The first hundred differences. */
  public List<IndexDifference> examples() {
    return List.copyOf(examples);
  }

  /** How many people have a record without a revision. */
  public long revisionsMissing() {
    return revisionsMissing;
  }

  /** Whether the index is whole and right. */
  public boolean isClean() {
    return counts.isEmpty() && revisionsMissing == 0;
  }
}
