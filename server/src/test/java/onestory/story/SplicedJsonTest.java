package onestory.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.Optional;
import onestory.record.Heading;
import onestory.record.RecordBody;
import onestory.record.RecordBody.Identity;
import org.junit.jupiter.api.Test;

class SplicedJsonTest {

  private static final String META =
      "\"meta\":{\"versionId\":\"2\",\"lastUpdated\":\"2026-11-23T09:30:00.120+00:00\"";

  @Test
  void hasIdAndMetaWhereTheBodyHasNone() {
    assertThat(spliced("{\"resourceType\":\"Flag\",\"status\":\"active\"}"))
        .isEqualTo("{\"resourceType\":\"Flag\",\"id\":\"f1\"," + META + "},\"status\":\"active\"}");
  }

  @Test
  void hasIdAndMetaWhereTheBodyHasNothingElse() {
    assertThat(spliced("{\"resourceType\":\"Flag\"}"))
        .isEqualTo("{\"resourceType\":\"Flag\",\"id\":\"f1\"," + META + "}}");
  }

  @Test
  void keepsTheMetaOfTheBody() {
    assertThat(
            spliced(
                "{\"resourceType\":\"Flag\",\"meta\":{\"tag\":[{\"code\":\"a\"}]},\"status\":\"active\"}"))
        .isEqualTo(
            "{\"resourceType\":\"Flag\",\"id\":\"f1\","
                + META
                + ",\"tag\":[{\"code\":\"a\"}]},\"status\":\"active\"}");
  }

  @Test
  void takesAnEmptyMeta() {
    assertThat(spliced("{\"resourceType\":\"Flag\",\"meta\":{},\"status\":\"active\"}"))
        .isEqualTo("{\"resourceType\":\"Flag\",\"id\":\"f1\"," + META + "},\"status\":\"active\"}");
  }

  @Test
  void leavesALaterMetaOfAContainedResourceAlone() {
    var contained =
        "\"contained\":[{\"resourceType\":\"Location\",\"meta\":{\"tag\":[]},\"id\":\"l\"}]";

    assertThat(spliced("{\"resourceType\":\"Flag\"," + contained + "}"))
        .isEqualTo("{\"resourceType\":\"Flag\",\"id\":\"f1\"," + META + "}," + contained + "}");
  }

  @Test
  void quotesTheSource() {
    var body = body("{\"resourceType\":\"Flag\"}", Optional.of("urn:x:\"a\\b\""));

    assertThat(SplicedJson.of(body)).contains(",\"source\":\"urn:x:\\\"a\\\\b\\\"\"}}");
  }

  @Test
  void tellsWholeSecondsWithMilliseconds() {
    var identity = new Identity("Flag", "f1", 2, Instant.parse("2026-11-23T09:30:00Z"));
    var body =
        new RecordBody(Optional.empty(), identity, Optional.empty(), "{\"resourceType\":\"Flag\"}");

    assertThat(SplicedJson.of(body)).contains("\"lastUpdated\":\"2026-11-23T09:30:00.000+00:00\"");
  }

  @Test
  void isRefusedForABodyOfAnotherType() {
    assertThatIllegalStateException()
        .isThrownBy(() -> spliced("{\"resourceType\":\"FlagDay\"}"))
        .withMessageContaining("stored Flag");
  }

  private static String spliced(String text) {
    return SplicedJson.of(body(text, Optional.empty()));
  }

  private static RecordBody body(String text, Optional<String> source) {
    var updated = Instant.parse("2026-11-23T09:30:00.120Z");
    return new RecordBody(
        Optional.of(Heading.ALERTS), new Identity("Flag", "f1", 2, updated), source, text);
  }
}
