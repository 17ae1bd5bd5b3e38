package onestory.access;

import onestory.caller.Constraint;
import org.hl7.fhir.instance.model.api.IBaseResource;

/** Whether resources fit what a scope is restricted to. */
interface Fits {

  /** Whether a stored resource is there, and fits. */
  boolean stored(String type, String id, Constraint constraint);

  /** Whether a resource that is to be stored fits. */
  boolean written(IBaseResource resource, Constraint constraint);
}
