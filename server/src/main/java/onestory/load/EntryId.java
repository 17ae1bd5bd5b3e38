package onestory.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The id that makes a create repeatable: the same entry of the same person has the same id. */
final class EntryId {

  private static final Pattern UUID_AT_END =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$");

  private EntryId() {}

  /**
   * A UUID derived from all that makes the entry what it is. The sender's own {@code urn:uuid} does
   * not do: templates repeat it, and a second resource would overwrite the first.
   *
   * @param scope names the person, or is empty
   * @param place the entry's fullUrl, or its index if it has none
   */
  static String of(String scope, String place, JsonNode resource) {
    var name = scope + "\n" + place + "\n" + resource;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** The UUID with which a URL ends. */
  static Optional<String> uuidIn(String url) {
    var found = UUID_AT_END.matcher(url);
    return found.find() ? Optional.of(found.group().toLowerCase(Locale.ROOT)) : Optional.empty();
  }
}
