package onestory.profiles.build;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sample requests in the forms that tools read. */
record SampleFiles(List<SampleRequest> requests) {

  private static final String BASE = "http://127.0.0.1:8080/fhir";

  /** For editors that send HTTP: requests divided by a line that begins with {@code ###}. */
  String http() {
    return "@base = "
        + BASE
        + "\n# ./onestory token primary\n@token = \n\n"
        + requests.stream().map(SampleFiles::http).collect(Collectors.joining("\n"));
  }

  /** A Postman collection, version 2.1. */
  String postman() throws JsonProcessingException {
    var collection =
        Map.of(
            "info",
            Map.of(
                "name", "OneStory",
                "schema", "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"),
            "variable",
            List.of(Map.of("key", "base", "value", BASE), Map.of("key", "token", "value", "")),
            "auth",
            Map.of(
                "type",
                "bearer",
                "bearer",
                List.of(Map.of("key", "token", "type", "string", "value", "{{token}}"))),
            "item",
            requests.stream().map(SampleFiles::item).toList());
    return JsonMapper.builder()
        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .build()
        .writerWithDefaultPrettyPrinter()
        .writeValueAsString(collection);
  }

  private static String http(SampleRequest request) {
    var head =
        "### %s\n%s {{base}}/%s\nAuthorization: Bearer {{token}}\n"
            .formatted(request.name(), request.method(), request.path());
    return request.body().isEmpty()
        ? head
        : head + "Content-Type: application/fhir+json\n\n" + request.body() + "\n";
  }

  private static Map<String, Object> item(SampleRequest request) {
    var header = List.of(Map.of("key", "Content-Type", "value", "application/fhir+json"));
    Map<String, Object> call =
        request.body().isEmpty()
            ? Map.of("method", request.method(), "url", url(request))
            : Map.of(
                "method", request.method(),
                "url", url(request),
                "header", header,
                "body", Map.of("mode", "raw", "raw", request.body()));
    return Map.of("name", request.name(), "request", call);
  }

  private static String url(SampleRequest request) {
    return "{{base}}/" + request.path();
  }
}
