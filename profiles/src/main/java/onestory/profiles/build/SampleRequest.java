package onestory.profiles.build;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;

/**
 * A request to try, in the order in which they work on an empty server.
 *
 * @param path below the FHIR base
 * @param body JSON; empty if there is none
 */
record SampleRequest(String name, String method, String path, String body) {

  static List<SampleRequest> of(Compiled compiled) {
    var told = new ExampleTransaction(compiled.toldExamples()).bundle();
    return Stream.concat(
            Stream.of(
                get("What the server offers", "metadata"),
                new SampleRequest(
                    "Everything that the examples tell, at once", "POST", "", json(told))),
            questions(compiled))
        .toList();
  }

  private static Stream<SampleRequest> questions(Compiled compiled) {
    var person =
        compiled.toldExamples().stream()
            .filter(example -> example.fhirType().equals("Patient"))
            .map(Compiled::idOf)
            .sorted()
            .findFirst()
            .orElseThrow();
    return Stream.of(
        get("Who she is", "Patient/" + person),
        get("Her whole story", "Patient/" + person + "/$story"),
        get("Her plans", "CarePlan?patient=Patient/" + person),
        get(
            "What was asked for her, newest first",
            "ServiceRequest?patient=%s&_sort=-_lastUpdated".formatted(person)),
        get("The versions of her record", "Patient/" + person + "/_history"));
  }

  private static SampleRequest get(String name, String path) {
    return new SampleRequest(name, "GET", path, "");
  }

  private static String json(Bundle bundle) {
    return Definitions.json((Resource) bundle);
  }
}
