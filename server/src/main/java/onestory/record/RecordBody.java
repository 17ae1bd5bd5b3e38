package onestory.record;

import java.time.Instant;
import java.util.Optional;

/**
 * A stored resource as the database holds it, not parsed.
 *
 * @param heading the heading under which it is told; empty for what the record refers to, such as
 *     Organizations
 * @param source {@code meta.source}, if the sender gave one
 * @param text HAPI's JSON, without id, version, time and source
 */
public record RecordBody(
    Optional<Heading> heading, Identity identity, Optional<String> source, String text) {

  /** Which version of which resource, and when it was stored. */
  public record Identity(String type, String id, long version, Instant updated) {}
}
