package onestory.change;

import ca.uhn.fhir.context.BaseRuntimeElementDefinition;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeChildResourceBlockDefinition;
import ca.uhn.fhir.context.RuntimeChildResourceDefinition;
import java.util.HashSet;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Patient;

/**
 * The resource types that can be part of a person's record: those with an element for a Patient.
 */
final class PersonTypes {

  private final FhirContext context;

  PersonTypes(FhirContext context) {
    this.context = context;
  }

  boolean contains(String resourceType) {
    return "Patient".equals(resourceType)
        || namesPatient(context.getResourceDefinition(resourceType), new HashSet<>());
  }

  private boolean namesPatient(BaseRuntimeElementDefinition<?> element, Set<String> seen) {
    if (!seen.add(element.getName())) {
      return false;
    }
    for (var child : element.getChildren()) {
      if (child instanceof RuntimeChildResourceDefinition reference
          && reference.getResourceTypes().stream().anyMatch(PersonTypes::isPatient)) {
        return true;
      }
      if (child instanceof RuntimeChildResourceBlockDefinition block
          && namesPatient(block.getChildByName(block.getElementName()), seen)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPatient(Class<? extends IBaseResource> target) {
    return target.isAssignableFrom(Patient.class);
  }
}
