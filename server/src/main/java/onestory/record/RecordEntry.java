package onestory.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A row of the record index: one current resource in one person's record.
 *
 * @param person id of the Patient
 * @param isSubject whether the resource is about the person, not only mentioning them
 * @param resource which resource, in which version
 * @param source {@code meta.source}: the system that wrote it
 * @param labels security labels as {@code system|code}, sorted
 */
record RecordEntry(
    String person,
    boolean isSubject,
    StoredResource resource,
    Optional<String> source,
    List<String> labels) {

  RecordEntry {
    labels = List.copyOf(labels);
  }

  Heading heading() {
    return Heading.of(resource.type());
  }

  /**
   * A version of a stored resource.
   *
   * @param key HAPI's key of the resource, HFJ_RESOURCE.RES_ID
   * @param isCurrent whether views tell it: not what was entered in error
   */
  record StoredResource(
      long key, String type, String id, long version, Instant updated, boolean isCurrent) {}
}
