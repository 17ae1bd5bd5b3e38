package onestory.story;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import onestory.record.RecordBody;

/**
 * A stored body with its id, version, time and source put back, by text, without parsing.
 *
 * <p>HAPI writes {@code resourceType} first, and then {@code meta} if anything of it is stored.
 */
final class SplicedJson {

  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx").withZone(ZoneOffset.UTC);
  private static final String META = "\"meta\":{";

  private SplicedJson() {}

  /** The whole resource as JSON. */
  static String of(RecordBody body) {
    var type = "{\"resourceType\":\"" + body.identity().type() + "\"";
    var text = body.text();
    if (!text.startsWith(type)) {
      throw new IllegalStateException(
          "A stored %s does not begin with its type".formatted(body.identity().type()));
    }
    var rest = text.substring(type.length());
    var json = new StringBuilder(text.length() + 200);
    json.append(type).append(",\"id\":\"").append(body.identity().id()).append("\",").append(META);
    appendMeta(json, body);
    return appendRest(json, rest).toString();
  }

  private static void appendMeta(StringBuilder json, RecordBody body) {
    json.append("\"versionId\":\"").append(body.identity().version());
    json.append("\",\"lastUpdated\":\"").append(INSTANT.format(body.identity().updated()));
    json.append('"');
    body.source()
        .ifPresent(
            source -> {
              json.append(",\"source\":\"");
              JsonStringEncoder.getInstance().quoteAsString(source, json);
              json.append('"');
            });
  }

  private static StringBuilder appendRest(StringBuilder json, String rest) {
    if (!rest.startsWith("," + META)) {
      return json.append('}').append(rest);
    }
    var meta = rest.substring(META.length() + 1);
    return meta.startsWith("}") ? json.append(meta) : json.append(',').append(meta);
  }
}
