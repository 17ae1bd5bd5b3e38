package onestory.conformance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.StrictErrorHandler;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.nio.charset.StandardCharsets;
import onestory.fhir.Refusals;
import onestory.fhir.Rule;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * Refuses content that HAPI would read with a shrug: an element that FHIR does not have is dropped
 * without a word, and the sender believes it told.
 */
final class StrictParsing {

  private final FhirContext context;

  StrictParsing(FhirContext context) {
    this.context = context;
  }

  /**
   * Reads the body of a request once more, strictly.
   *
   * @throws ca.uhn.fhir.rest.server.exceptions.InvalidRequestException naming what is not FHIR
   */
  void require(RequestDetails request) {
    var contents = request.getRequestContentsIfLoaded();
    if (contents == null || contents.length == 0) {
      return;
    }
    var text = new String(contents, StandardCharsets.UTF_8);
    var parser = EncodingEnum.detectEncodingNoDefault(text).newParser(context);
    parser.setParserErrorHandler(new StrictErrorHandler());
    try {
      parser.parseResource(text);
    } catch (DataFormatException e) {
      throw Refusals.badRequest(
          new Rule("not-fhir", IssueType.STRUCTURE, sentence(String.valueOf(e.getMessage()))));
    }
  }

  // Without HAPI's own number in front.
  private static String sentence(String message) {
    return message.replaceFirst("^HAPI-[0-9]+: ", "")
        + "; send elements and values that FHIR R4 defines";
  }
}
