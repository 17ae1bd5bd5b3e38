package onestory.wire;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;

/** The 405 of FHIR URLs, with the methods that the kind of URL has. */
final class MethodsAllowed {

  private MethodsAllowed() {}

  static BaseServerResponseException refusal(RequestDetails request) {
    var refusal = WireRefusals.of(405, WireRules.METHOD);
    refusal.addResponseHeader("Allow", of(request));
    return refusal;
  }

  private static String of(RequestDetails request) {
    if (request.getId() != null && request.getId().hasVersionIdPart()) {
      return "GET, HEAD";
    }
    if (request.getId() != null && request.getId().hasIdPart()) {
      return "GET, HEAD, PUT, PATCH";
    }
    return "GET, HEAD, POST, PUT, PATCH";
  }
}
