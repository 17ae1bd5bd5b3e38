package onestory.record;

import java.util.Collection;
import java.util.Set;

/** The index as the database keeps it; every call joins the transaction under way. */
interface RecordIndex {

  /** Stores the rows, unless a row of a higher version of the resource stands there already. */
  void put(Collection<RecordEntry> entries);

  /** Removes a resource from the records of {@code persons}, up to a version of it. */
  void remove(long resourceKey, long version, Set<String> persons);

  /** Counts a change to the records of {@code persons}. */
  void bumpRevisions(Collection<String> persons);
}
