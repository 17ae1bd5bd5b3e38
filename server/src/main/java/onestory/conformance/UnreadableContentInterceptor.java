package onestory.conformance;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.Optional;
import java.util.regex.Pattern;
import onestory.fhir.Refusals;
import onestory.fhir.Rule;
import onestory.fhir.ServerInterceptor;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;

/** Says in words what could not be read of a request's content, and in which element. */
public final class UnreadableContentInterceptor implements ServerInterceptor {

  /** How HAPI's RestfulServer begins when a body cannot be parsed (ResourceParameter). */
  private static final String UNREADABLE = "HAPI-0450: ";

  private static final Pattern HAPI_CODES = Pattern.compile("HAPI-[0-9]+: ");
  private static final Pattern PREFIX = Pattern.compile("^.*Error was: ");
  private static final Pattern ELEMENT = Pattern.compile("^\\[element=\"([^\"]*)\"\\] ");

  @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
  public @Nullable BaseServerResponseException explain(RequestDetails request, Throwable problem) {
    var message = String.valueOf(problem.getMessage());
    return problem instanceof InvalidRequestException && message.startsWith(UNREADABLE)
        ? explained(message, request)
        : null;
  }

  private static BaseServerResponseException explained(String message, RequestDetails request) {
    var words = PREFIX.matcher(HAPI_CODES.matcher(message).replaceAll("")).replaceFirst("");
    var element = ELEMENT.matcher(words);
    var rule = new Rule("not-fhir", IssueType.STRUCTURE, remedy(element.replaceFirst("")));
    element.reset();
    return element.find()
        ? Refusals.badRequest(rule, path(request, element.group(1)))
        : Refusals.badRequest(rule);
  }

  private static String path(RequestDetails request, String element) {
    return Optional.ofNullable(request.getResourceName())
        .map(type -> type + "." + element)
        .orElse(element);
  }

  private static String remedy(String words) {
    return words + "; send elements and values that FHIR R4 defines";
  }
}
