package onestory.load;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Invented people and organisations, in the form in which Synthea writes them. */
final class Samples {

  static final String HOSPITAL =
      """
      {"resourceType":"Bundle","type":"batch","entry":[{"fullUrl":"urn:uuid:%1$s","resource":
      {"resourceType":"Organization","id":"%1$s","name":"Invented Hospital",
      "identifier":[{"system":"urn:example","value":"h1"}]},"request":
      {"method":"POST","url":"Organization","ifNoneExist":"identifier=urn:example|h1"}}]}
      """
          .formatted(uuid("hospital"));

  private Samples() {}

  static String uuid(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** A person with so many observations, of whom each was made at the hospital. */
  static String person(String name, int observations) {
    var patient =
        """
        {"fullUrl":"urn:uuid:%1$s","resource":{"resourceType":"Patient","id":"%1$s",
        "identifier":[{"system":"urn:example:mrn","value":"%1$s"}],
        "name":[{"family":"%2$s","given":["Ima"]}],"birthDate":"1950-02-03"},
        "request":{"method":"POST","url":"Patient"}}
        """
            .formatted(uuid(name), name);
    var others =
        Stream.iterate(0, i -> i + 1).limit(observations).map(i -> observation(name, i)).toList();
    return transaction(
        Stream.concat(Stream.of(patient), others.stream()).collect(Collectors.toList()));
  }

  static String transaction(List<String> entries) {
    return "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[%s]}"
        .formatted(String.join(",", entries));
  }

  static ObjectNode json(String text) {
    return (ObjectNode) Json.parse(text.getBytes(StandardCharsets.UTF_8));
  }

  static Entry entry(String bundle, int index) {
    return new Entry((ObjectNode) json(bundle).path("entry").path(index), index);
  }

  private static String observation(String name, int number) {
    return """
    {"fullUrl":"urn:uuid:%s","resource":{"resourceType":"Observation","status":"final",
    "subject":{"reference":"urn:uuid:%s"},
    "performer":[{"reference":"Organization?identifier=urn:example|h1"}],
    "valueQuantity":{"value":%d.50}},"request":{"method":"POST","url":"Observation"}}
    """
        .formatted(uuid(name + number), uuid(name), number);
  }
}
