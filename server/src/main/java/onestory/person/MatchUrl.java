package onestory.person;

import ca.uhn.fhir.util.UrlUtil;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import onestory.nhsnumber.NhsNumber;
import org.hl7.fhir.r4.model.ResourceType;

/**
 * A conditional URL such as {@code Patient?identifier=…}.
 *
 * @param type resource type
 * @param parameters as a search has them, sorted by name
 */
record MatchUrl(String type, Map<String, String[]> parameters) {

  private static final Set<String> TYPES =
      Arrays.stream(ResourceType.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());
  private static final String PATIENT = "Patient";
  private static final String IDENTIFIER = "identifier";

  /**
   * Reads {@code Type?parameters}, relative or absolute.
   *
   * @return empty if {@code url} is of another form, such as that of an instance or an operation
   */
  static Optional<MatchUrl> parse(String url) {
    var question = url.indexOf('?');
    var segments = url.substring(0, Math.max(0, question)).split("/", -1);
    var type = segments[segments.length - 1];
    var isInstance = segments.length > 1 && TYPES.contains(segments[segments.length - 2]);
    if (!TYPES.contains(type) || isInstance) {
      return Optional.empty();
    }
    var query = UrlUtil.parseQueryString(url.substring(question + 1));
    return Optional.of(new MatchUrl(type, new TreeMap<>(query)));
  }

  /**
   * The one spelling of what a conditional create asks.
   *
   * @param type resource type that is created
   * @param ifNoneExist parameters, with or without {@code Type?} before them
   */
  static String canonical(String type, String ifNoneExist) {
    var url = ifNoneExist.contains("?") ? ifNoneExist : type + "?" + ifNoneExist;
    return parse(url).map(MatchUrl::canonical).orElse(ifNoneExist);
  }

  /** The id of the person, if the URL asks for an NHS number and nothing else. */
  Optional<String> person() {
    var values = parameters.get(IDENTIFIER);
    return PATIENT.equals(type) && parameters.size() == 1 && values != null && values.length == 1
        ? NhsNumberToken.person(values[0])
        : Optional.empty();
  }

  /**
   * The one spelling of this URL: a Patient's NHS number as {@code system|ten digits}, other
   * resources' people by id.
   */
  String canonical() {
    return person()
        .map(id -> PATIENT + "?" + IDENTIFIER + "=" + NhsNumber.SYSTEM + "|" + id)
        .orElseGet(() -> type + "?" + query());
  }

  private String query() {
    return PersonSearch.rewrite(type, parameters).entrySet().stream()
        .flatMap(entry -> Arrays.stream(entry.getValue()).map(value -> pair(entry.getKey(), value)))
        .collect(Collectors.joining("&"));
  }

  private static String pair(String name, String value) {
    return name + "=" + UrlUtil.escapeUrlParam(value);
  }
}
