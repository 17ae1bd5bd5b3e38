package onestory.record;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import onestory.caller.ReadableTypes;

/**
 * Which part of a record is asked for. The person is in every part.
 *
 * @param headings the headings of which something is told
 * @param since if given, only what was stored then or later
 * @param types those that the caller may read
 */
public record RecordPart(Set<Heading> headings, Optional<Instant> since, ReadableTypes types) {

  /** All of a record. */
  public static final RecordPart WHOLE =
      new RecordPart(EnumSet.allOf(Heading.class), Optional.empty(), ReadableTypes.EVERYTHING);

  public RecordPart {
    headings = Set.copyOf(headings);
  }

  /** Whether something can be left out. */
  public boolean isWhole() {
    return equals(WHOLE);
  }
}
