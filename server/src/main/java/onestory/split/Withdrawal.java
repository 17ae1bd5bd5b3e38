package onestory.split;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.stream.Stream;
import onestory.fhir.Flag;
import onestory.record.EnteredInError;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Resource;

/**
 * Marks a resource as entered in error where it is, and takes its business identifiers from it: by
 * these it is to be found where it is right.
 */
final class Withdrawal {

  private static final List<String> IDENTIFIERS = List.of("identifier", "masterIdentifier");
  private static final Flag FLAG = new Flag(EnteredInError.CODE, "filed under the wrong person");
  private static final String TERMINOLOGY = "http://terminology.hl7.org/CodeSystem/";

  private final FhirContext context;

  Withdrawal(FhirContext context) {
    this.context = context;
  }

  /** Changes the resource. */
  void withdraw(Resource resource) {
    IDENTIFIERS.forEach(element -> clear(resource, element));
    status(resource);
    FLAG.putOn(resource);
  }

  private void status(Resource resource) {
    switch (resource.fhirType()) {
      case "Condition" -> verification(resource, "condition-ver-status");
      case "AllergyIntolerance" -> verification(resource, "allergyintolerance-verification");
      default -> {
        var code = new CodeType(EnteredInError.CODE);
        var isMarked =
            Stream.of("status", "lifecycleStatus")
                .anyMatch(element -> isSet(resource, element, code));
        if (!isMarked) {
          isSet(resource, "active", new BooleanType(false));
        }
      }
    }
  }

  // con-5, ait-2: what was entered in error has no clinical status.
  private void verification(Resource resource, String system) {
    clear(resource, "clinicalStatus");
    var status = new CodeableConcept();
    status.addCoding().setSystem(TERMINOLOGY + system).setCode(EnteredInError.CODE);
    resource.setProperty("verificationStatus", status);
  }

  private void clear(Resource resource, String element) {
    var child = context.getResourceDefinition(resource).getChildByName(element);
    if (child != null) {
      child.getMutator().setValue(resource, null);
    }
  }

  // The model refuses an element that a type does not have, and a code that its status does not.
  private static boolean isSet(Resource resource, String element, Base value) {
    try {
      resource.setProperty(element, value);
      return true;
    } catch (FHIRException absent) {
      return false;
    }
  }
}
