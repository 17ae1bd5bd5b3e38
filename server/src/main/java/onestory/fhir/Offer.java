package onestory.fhir;

import ca.uhn.fhir.rest.api.RestOperationTypeEnum;

/** What a capability takes away from the interactions that the server could offer. */
public interface Offer {

  /** Whether this interaction is offered for resources of this type, e.g. {@code Observation}. */
  boolean includes(RestOperationTypeEnum interaction, String resourceType);
}
