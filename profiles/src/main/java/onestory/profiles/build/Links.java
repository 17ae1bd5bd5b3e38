package onestory.profiles.build;

import java.util.Map;
import org.hl7.fhir.r4.model.Resource;

/** Where in the guide a resource is told of, relative to any of its pages. */
final class Links {

  private Links() {}

  static String pageOf(Resource resource) {
    return stem(resource) + ".html";
  }

  static String jsonOf(Resource resource) {
    return stem(resource) + ".json";
  }

  /** A link with its words, as the templates take it. */
  static Map<String, Object> link(Resource resource, String words) {
    return Map.of("href", pageOf(resource), "words", words);
  }

  /** As another resource refers to it, such as {@code Patient/9990009007}. */
  static String reference(Resource resource) {
    return resource.fhirType() + "/" + Compiled.idOf(resource);
  }

  private static String stem(Resource resource) {
    return resource.fhirType() + "-" + Compiled.idOf(resource);
  }
}
