package onestory.change;

import java.util.Optional;
import java.util.regex.Pattern;
import onestory.fhir.Refusals;
import org.jspecify.annotations.Nullable;

/** The version that a write was made for, as {@code If-Match} tells it. */
final class IfMatch {

  private static final Pattern ETAG = Pattern.compile("(?:W/)?\"?([0-9]{1,18})\"?");

  private IfMatch() {}

  /** The version of {@code W/"3"}; empty if the write names none. */
  static Optional<Long> version(@Nullable String value) {
    if (value == null || value.isBlank()) {
      return Optional.empty();
    }
    var parts = ETAG.matcher(value.strip());
    if (!parts.matches()) {
      throw Refusals.badRequest(ChangeRules.IF_MATCH_FORMAT);
    }
    return Optional.of(Long.valueOf(parts.group(1)));
  }
}
