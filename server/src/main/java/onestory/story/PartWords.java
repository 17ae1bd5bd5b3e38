package onestory.story;

import java.util.Optional;
import java.util.stream.Collectors;
import onestory.record.Heading;
import onestory.record.RecordPart;

/** What a story says of itself where it is a part: nobody must take it for the whole. */
final class PartWords {

  private PartWords() {}

  static String title(RecordPart part) {
    return words(part).map("A part of the shared story: "::concat).orElse("The shared story");
  }

  /** Which part it is; empty for the whole. */
  static Optional<String> words(RecordPart part) {
    if (part.isWhole()) {
      return Optional.empty();
    }
    var since = part.since().map(time -> ", stored since " + time).orElse("");
    return Optional.of(headings(part) + since + limit(part));
  }

  private static String limit(RecordPart part) {
    return part.types().isEverything()
        ? ""
        : ", limited to what the app or system that asks was allowed to read";
  }

  private static String headings(RecordPart part) {
    return part.headings().equals(RecordPart.WHOLE.headings())
        ? "all headings"
        : part.headings().stream().sorted().map(Heading::title).collect(Collectors.joining(", "));
  }
}
