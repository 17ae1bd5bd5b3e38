package onestory.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What the server holds: people's resources as their stories tell them, all else as it is read. */
final class Stored {

  private static final int STORIES_KEPT = 4;

  private final FhirServer server;
  private final Map<String, String> idByQuery = new ConcurrentHashMap<>();
  private final Map<String, Map<String, JsonNode>> stories =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Map<String, JsonNode>> eldest) {
          return size() > STORIES_KEPT;
        }
      };

  Stored(FhirServer server) {
    this.server = server;
  }

  /** A resource as the story of a person tells it. */
  Optional<JsonNode> inStory(String person, String id) {
    Map<String, JsonNode> story;
    synchronized (stories) {
      story = stories.get(person);
    }
    if (story == null) {
      story = story(person);
      synchronized (stories) {
        stories.put(person, story);
      }
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
