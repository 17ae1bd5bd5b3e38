package onestory.conformance;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.Optional;
import onestory.fhir.HapiMessage;
import onestory.fhir.Refusals;
import onestory.fhir.Rule;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** The refusal of content that is not FHIR, in words, with the element as far as it is known. */
final class NotFhir {

  private NotFhir() {}

  static BaseServerResponseException refusal(RequestDetails request, Throwable problem) {
    var message = HapiMessage.of(problem);
    var rule =
        new Rule(
            "not-fhir",
            IssueType.STRUCTURE,
            message.words() + "; send elements and values that FHIR R4 defines");
    return message
        .element()
        .map(element -> Refusals.badRequest(rule, path(request, element)))
        .orElseGet(() -> Refusals.badRequest(rule));
  }

  private static String path(RequestDetails request, String element) {
    return Optional.ofNullable(request.getResourceName())
        .map(type -> type + "." + element)
        .orElse(element);
  }
}
