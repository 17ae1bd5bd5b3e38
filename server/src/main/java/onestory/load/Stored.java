package onestory.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What the server holds: people's resources as their stories tell them, all else as it is read. */
final class Stored {

  private final FhirServer server;
  private final Map<String, String> idByQuery = new ConcurrentHashMap<>();
  // Softly, since a story may take a good part of the memory.
  private final Map<String, SoftReference<Map<String, JsonNode>>> stories =
      new ConcurrentHashMap<>();

  Stored(FhirServer server) {
    this.server = server;
  }

  /** A resource as the story of a person tells it. */
  Optional<JsonNode> inStory(String person, String id) {
    var kept = stories.get(person);
    var story = kept == null ? null : kept.get();
    if (story == null) {
      story = story(person);
      stories.put(person, new SoftReference<>(story));
    }
    return Optional.ofNullable(story.get(id));
  }

  /** A resource by {@code Type/id}, or the only one that {@code Type?query} finds. */
  Optional<JsonNode> at(String target) {
    if (!target.contains("?")) {
      return server.get(target);
    }
    return server
        .get(target)
        .map(found -> found.path("entry"))
        .filter(entries -> entries.size() == 1)
        .map(entries -> entries.get(0).path("resource"));
  }

  /** The id behind {@code Type?query}, or the query itself if it does not find one resource. */
  String resolved(String target) {
    return target.contains("?")
        ? idByQuery.computeIfAbsent(target, query -> at(query).map(Stored::id).orElse(query))
        : target;
  }

  private Map<String, JsonNode> story(String person) {
    var resources = new HashMap<String, JsonNode>();
    server
        .get(person + "/$story")
        .ifPresent(
            story ->
                story
                    .path("entry")
                    .forEach(
                        entry ->
                            resources.put(id(entry.path("resource")), entry.path("resource"))));
    return resources;
  }

  private static String id(JsonNode resource) {
    return resource.path("resourceType").asText() + "/" + resource.path("id").asText();
  }
}
