package onestory.wire;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.PatchTypeEnum;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import onestory.fhir.ServerInterceptor;

/** Refuses forms that are not spoken here, where HAPI would answer in another without a word. */
public final class Negotiation implements ServerInterceptor {

  private static final Set<String> ANY = Set.of("*/*", "*", "application/*");
  private static final Set<String> PAGE = Set.of("text/html", "html");
  private static final Set<RequestTypeEnum> WITH_CONTENT =
      Set.of(RequestTypeEnum.POST, RequestTypeEnum.PUT, RequestTypeEnum.PATCH);
  private static final Set<String> PATCHES =
      Arrays.stream(PatchTypeEnum.values())
          .map(PatchTypeEnum::getContentType)
          .collect(Collectors.toUnmodifiableSet());
  private static final String FORM = "application/x-www-form-urlencoded";

  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED)
  public void negotiate(RequestDetails request) {
    requireAnswerable(request);
    if (WITH_CONTENT.contains(request.getRequestType())) {
      requireReadable(request);
    }
    if (request.getRequestType() == RequestTypeEnum.POST && isInstance(request)) {
      throw MethodsAllowed.refusal(request);
    }
  }

  private static boolean isInstance(RequestDetails request) {
    return request.getOperation() == null && request.getId() != null && request.getId().hasIdPart();
  }

  private static void requireAnswerable(RequestDetails request) {
    var formats = request.getParameters().get("_format");
    var asked = formats == null || formats.length == 0 ? accept(request) : formats[0];
    if (asked.isBlank() || isBinary(request)) {
      return;
    }
    var isOperation = request.getOperation() != null && request.getOperation().startsWith("$");
    if (Arrays.stream(asked.split(",", -1)).noneMatch(form -> isSpoken(form, isOperation))) {
      throw WireRefusals.of(406, WireRules.NOT_ACCEPTABLE);
    }
  }

  private static String accept(RequestDetails request) {
    return String.join(",", request.getHeaders("Accept"));
  }

  // A "+" in a URL that nobody encoded is a blank by now.
  private static boolean isSpoken(String form, boolean isOperation) {
    var name = mediaType(form).replace(' ', '+');
    return ANY.contains(name)
        || EncodingEnum.forContentType(name) != null
        || (isOperation && PAGE.contains(name));
  }

  private static void requireReadable(RequestDetails request) {
    var type = request.getHeader("Content-Type");
    if (type == null || isBinary(request) || "$install".equals(request.getOperation())) {
      return;
    }
    if (!isReadable(mediaType(type), request)) {
      throw WireRefusals.of(415, WireRules.CONTENT_TYPE);
    }
    var charset = type.toLowerCase(Locale.ROOT).replace("\"", "").replaceFirst("^.*charset=", "");
    if (type.toLowerCase(Locale.ROOT).contains("charset=") && !charset.startsWith("utf-8")) {
      throw WireRefusals.of(415, WireRules.CHARSET);
    }
  }

  private static boolean isReadable(String type, RequestDetails request) {
    if (request.getRequestType() == RequestTypeEnum.PATCH) {
      return PATCHES.contains(type);
    }
    return EncodingEnum.forContentType(type) != null
        || (FORM.equals(type) && request.getOperation() != null);
  }

  private static boolean isBinary(RequestDetails request) {
    return "Binary".equals(request.getResourceName());
  }

  private static String mediaType(String header) {
    return header.split(";", -1)[0].strip().toLowerCase(Locale.ROOT);
  }
}
