package onestory.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** An index in memory that obeys the contract of {@link RecordIndex}. */
final class FakeRecordIndex implements RecordIndex {

  final Map<String, RecordEntry> rows = new TreeMap<>();
  final Map<String, Integer> revisions = new TreeMap<>();
  final List<List<String>> written = new ArrayList<>();

  @Override
  public void put(Collection<RecordEntry> entries) {
    written.add(entries.stream().map(FakeRecordIndex::place).toList());
    entries.forEach(entry -> rows.merge(place(entry), entry, FakeRecordIndex::newer));
  }

  @Override
  public void remove(long resourceKey, long version, Set<String> persons) {
    rows.values()
        .removeIf(
            row ->
                row.resource().key() == resourceKey
                    && row.resource().version() <= version
                    && persons.contains(row.person()));
  }

  @Override
  public void bumpRevisions(Collection<String> persons) {
    persons.forEach(person -> revisions.merge(person, 1, Integer::sum));
  }

  private static RecordEntry newer(RecordEntry one, RecordEntry other) {
    return other.resource().version() >= one.resource().version() ? other : one;
  }

  private static String place(RecordEntry entry) {
    return entry.person() + "/" + entry.resource().key();
  }
}
