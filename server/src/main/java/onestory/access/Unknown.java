package onestory.access;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;

/** What a caller is told of what lies beyond its reach: the same as of what does not exist. */
final class Unknown {

  private Unknown() {}

  // The words are HAPI's (BaseHapiFhirResourceDao#readEntity, SearchBuilder), however
  // odd; a test compares.
  static BaseServerResponseException resource(String type, String id) {
    return new ResourceNotFoundException(
        "HAPI-2001: Resource %s/%s is not known".formatted(type, id));
  }

  static BaseServerResponseException record(String id) {
    return new ResourceNotFoundException(
        "HAPI-2001: Resource [[TokenParam[system=,value=%s]]] is not known.".formatted(id));
  }
}
