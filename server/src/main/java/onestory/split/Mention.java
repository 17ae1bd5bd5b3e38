package onestory.split;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onestory.fhir.LocalReference;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * A reference and where it stands.
 *
 * @param place FHIRPath, e.g. {@code DiagnosticReport.result[0]}
 */
record Mention(String place, Reference reference) {

  /** Every reference of a resource, those of extensions and contained resources too. */
  static List<Mention> in(Resource resource) {
    return below(resource, resource.fhirType()).toList();
  }

  /** What it refers to on this server, as {@code Type/id}; empty for a logical reference. */
  Optional<String> target() {
    return LocalReference.of(reference).map(LocalReference::path);
  }

  private static Stream<Mention> below(Base element, String place) {
    var here =
        element instanceof Reference reference
            ? Stream.of(new Mention(place, reference))
            : Stream.<Mention>empty();
    return Stream.concat(
        here, element.children().stream().flatMap(child -> children(child, place)));
  }

  private static Stream<Mention> children(Property child, String place) {
    var name = place + "." + child.getName().replace("[x]", "");
    var values = child.getValues();
    return IntStream.range(0, values.size())
        .boxed()
        .flatMap(i -> below(values.get(i), child.isList() ? name + "[" + i + "]" : name));
  }
}
