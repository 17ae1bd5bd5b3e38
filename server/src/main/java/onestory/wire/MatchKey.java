package onestory.wire;

import ca.uhn.fhir.util.UrlUtil;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The number under which conditional writes that may mean the same resource wait for each other.
 *
 * <p>An identifier counts by its value alone, so that {@code system|value} and the bare value meet;
 * that others meet too costs a moment and nothing else.
 */
final class MatchKey {

  private MatchKey() {}

  /**
   * @param type resource type
   * @param matchUrl parameters of a search, with or without {@code Type?} before them
   */
  static long of(String type, String matchUrl) {
    var parameters =
        new TreeMap<>(UrlUtil.parseQueryString(matchUrl.substring(matchUrl.indexOf('?') + 1)));
    var identifiers = parameters.get("identifier");
    var text = identifiers == null ? query(parameters) : values(identifiers);
    var key = UUID.nameUUIDFromBytes((type + "?" + text).getBytes(StandardCharsets.UTF_8));
    return key.getMostSignificantBits();
  }

  private static String query(Map<String, String[]> parameters) {
    return parameters.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + String.join("&", entry.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String values(String[] identifiers) {
    return Arrays.stream(identifiers)
        .map(token -> token.substring(token.lastIndexOf('|') + 1))
        .sorted()
        .collect(Collectors.joining("&"));
  }
}
