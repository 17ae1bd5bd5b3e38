package onestory.story;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import onestory.record.RecordBody.Identity;

/**
 * The entity tag of a story: the same as long as the same versions of the same resources are told,
 * in the same form. It is weak, for a Composition has the time of its answer (RFC 9110, 8.8.1).
 *
 * @param value as the header {@code ETag} has it
 */
record StoryTag(String value) {

  // Another version of this server may write the same story in other words.
  private static final String SOFTWARE =
      Optional.ofNullable(StoryTag.class.getPackage().getImplementationVersion()).orElse("");

  static StoryTag of(StoryRequest asked, String base, List<Identity> told) {
    var digest = Hashing.sha256().newHasher();
    var variant =
        List.of(SOFTWARE, base, asked.format(), asked.asked(), PartWords.title(asked.part()));
    digest.putString(variant.toString(), StandardCharsets.UTF_8);
    for (var identity : told) {
      var version = "\n%s/%s/%d".formatted(identity.type(), identity.id(), identity.version());
      digest.putString(version, StandardCharsets.UTF_8);
    }
    return new StoryTag("W/\"" + digest.hash() + "\"");
  }

  /** Whether the client says that it holds the story with this tag. */
  boolean isHeldBy(RequestDetails request) {
    return request.getHeaders("If-None-Match").stream()
        .flatMap(header -> Arrays.stream(header.split(",", -1)))
        .anyMatch(held -> bare(held.strip()).equals(bare(value)));
  }

  private static String bare(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }
}
