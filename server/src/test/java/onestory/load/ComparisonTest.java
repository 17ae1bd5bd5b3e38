package onestory.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import onestory.load.Difference.Kind;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final String SENT =
      """
      {"resourceType":"Observation","id":"a","text":{"status":"generated","div":"<div>One\\n two</div>"},
      "subject":{"reference":"urn:uuid:1"},"note":[{"text":"x"},{"text":"y"}],
      "valueQuantity":{"value":1.50}}
      """;

  @Test
  void passesOverWhatAServerSetsByItself() {
    var stored =
        SENT.replace(
                "\"id\":\"a\"", "\"id\":\"b\",\"meta\":{\"versionId\":\"1\",\"source\":\"#q\"}")
            .replace("urn:uuid:1", "Patient/9990000018")
            .replace("\\n ", " ");

    assertThat(compared(stored)).isEmpty();
  }

  @Test
  void seesAChangedValue() {
    assertThat(compared(SENT.replace("\"y\"", "\"z\"")))
        .containsExactly(Map.entry("$.note[1].text", Kind.CHANGED));
  }

  @Test
  void seesALostDigit() {
    assertThat(compared(SENT.replace("1.50", "1.5")))
        .containsExactly(Map.entry("$.valueQuantity.value", Kind.CHANGED));
  }

  @Test
  void seesALostElement() {
    assertThat(compared(SENT.replace(",{\"text\":\"y\"}", "")))
        .containsExactly(Map.entry("$.note[1]", Kind.MISSING));
  }

  @Test
  void seesAnAddedElement() {
    assertThat(compared(SENT.replace("\"id\"", "\"meta\":{\"tag\":[]},\"id\"")))
        .containsExactly(Map.entry("$.meta", Kind.ADDED));
  }

  @Test
  void seesAReferenceToSomeoneElse() {
    assertThat(compared(SENT.replace("urn:uuid:1", "Patient/9990000026")))
        .containsExactly(Map.entry("$.subject.reference", Kind.CHANGED));
  }

  @Test
  void seesOtherWordsInANarrative() {
    assertThat(compared(SENT.replace("two", "2")))
        .containsExactly(Map.entry("$.text.div", Kind.CHANGED));
  }

  private static Map<String, Kind> compared(String stored) {
    return Comparison.of(
        Samples.json(SENT),
        Samples.json(stored),
        (sent, held) -> sent.equals(held) || held.equals("Patient/9990000018"));
  }
}
