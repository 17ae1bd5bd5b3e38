package onestory.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import onestory.record.IndexDifference.Kind;

/** Compares rows of the index with those that are due, in both directions. */
final class IndexComparison {

  private IndexComparison() {}

  static List<IndexDifference> between(Collection<IndexRow> due, Collection<IndexRow> found) {
    var there = byPlace(found);
    var differences = new ArrayList<IndexDifference>();
    for (var row : due) {
      var other = there.remove(Place.of(row));
      if (other == null) {
        differences.add(row.difference(Kind.MISSING));
      } else if (!other.equals(row)) {
        differences.add(row.difference(Kind.DIFFERENT));
      }
    }
    there.values().forEach(row -> differences.add(row.difference(Kind.SUPERFLUOUS)));
    return differences;
  }

  private static Map<Place, IndexRow> byPlace(Collection<IndexRow> rows) {
    return rows.stream().collect(Collectors.toMap(Place::of, Function.identity()));
  }

  private record Place(String person, long key) {

    static Place of(IndexRow row) {
      return new Place(row.person(), row.key());
    }
  }
}
