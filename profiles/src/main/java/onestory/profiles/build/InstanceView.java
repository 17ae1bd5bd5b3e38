package onestory.profiles.build;

import java.util.Map;
import org.hl7.fhir.r4.model.Resource;

/** The page of one example. */
record InstanceView(Compiled compiled, Resource instance) {

  Map<String, Object> model() {
    return Map.of(
        "title", compiled.titleOf(instance),
        "type", instance.fhirType(),
        "isWrong", !compiled.examples().contains(instance),
        "json", Links.jsonOf(instance),
        "text", Definitions.json(instance));
  }
}
