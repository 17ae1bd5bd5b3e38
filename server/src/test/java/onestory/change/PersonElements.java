package onestory.change;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementDefinition;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeChildResourceBlockDefinition;
import ca.uhn.fhir.context.RuntimeChildResourceDefinition;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** For each type, an element that can name a Patient: its subject if it has one. */
public record PersonElements(FhirContext context, String path) {

  private static final Set<String> SUBJECT = Set.of("subject", "patient", "for", "beneficiary");

  /** The person, and those that list people: they are nobody's record. */
  static final Set<String> OTHERS = Set.of("Patient", "Group", "MeasureReport");

  public static Stream<String> types(FhirContext context) {
    var persons = new PersonTypes(context);
    return context.getResourceTypes().stream()
        .filter(type -> !OTHERS.contains(type))
        .filter(persons::contains)
        .sorted();
  }

  public static PersonElements of(FhirContext context, String type) {
    var resource = context.getResourceDefinition(type);
    var path =
        paths(resource, type, 3)
            .filter(found -> SUBJECT.contains(found.substring(type.length() + 1)))
            .findFirst()
            .or(() -> paths(resource, type, 3).findFirst());
    return new PersonElements(context, path.orElseThrow());
  }

  @SuppressWarnings("unchecked")
  Class<Resource> resourceType() {
    var type = path.substring(0, path.indexOf('.'));
    return (Class<Resource>) (Class<?>) context.getResourceDefinition(type).getImplementingClass();
  }

  public Resource naming(String id) {
    var type = path.substring(0, path.indexOf('.'));
    var resource = (Resource) context.getResourceDefinition(type).newInstance();
    var reference = (Reference) context.newTerser().addElement(resource, path);
    reference.setReference("Patient/" + id);
    return resource;
  }

  private static Stream<String> paths(BaseRuntimeElementDefinition<?> in, String path, int depth) {
    return depth == 0
        ? Stream.empty()
        : in.getChildren().stream()
            .flatMap(child -> below(child, path + "." + child.getElementName(), depth));
  }

  private static Stream<String> below(BaseRuntimeChildDefinition child, String path, int depth) {
    if (child instanceof RuntimeChildResourceDefinition reference) {
      return reference.getResourceTypes().stream()
          .filter(target -> target.isAssignableFrom(Patient.class))
          .limit(1)
          .map(target -> path);
    }
    return child instanceof RuntimeChildResourceBlockDefinition block
        ? paths(block.getChildByName(block.getElementName()), path, depth - 1)
        : Stream.empty();
  }
}
