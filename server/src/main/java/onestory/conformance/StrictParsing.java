package onestory.conformance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.StrictErrorHandler;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import onestory.fhir.ServerInterceptor;
import org.hl7.fhir.instance.model.api.IBaseResource;

/**
 * Reads what is written, strictly. HAPI would read it with a shrug: an element that FHIR does not
 * have is dropped without a word, and the sender believes it told. What a request has in hand
 * already HAPI does not read again (ResourceParameter#parseResourceFromRequest).
 */
public final class StrictParsing implements ServerInterceptor {

  private static final Set<RequestTypeEnum> WRITES =
      Set.of(RequestTypeEnum.POST, RequestTypeEnum.PUT);

  /** After the form of the request has been settled. */
  private static final int LATE = 1_000;

  private final FhirContext context;

  StrictParsing(FhirContext context) {
    this.context = context;
  }

  /**
   * Reads the resource of a create, update, transaction or batch.
   *
   * @throws ca.uhn.fhir.rest.server.exceptions.InvalidRequestException naming what is not FHIR
   */
  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED, order = LATE)
  public void read(RequestDetails request) {
    if (WRITES.contains(request.getRequestType())
        && (request.getOperation() == null || isValidation(request))) {
      encoding(request)
          .flatMap(encoding -> resource(request, encoding))
          .ifPresent(request::setResource);
    }
  }

  // Read as the write would be; it may be wrapped in Parameters.
  private static boolean isValidation(RequestDetails request) {
    return "$validate".equals(request.getOperation());
  }

  // What is not FHIR by its Content-Type is the content of a Binary.
  private static Optional<EncodingEnum> encoding(RequestDetails request) {
    var type = request.getHeader("Content-Type");
    return Optional.ofNullable(
        "Binary".equals(request.getResourceName())
            ? EncodingEnum.forContentTypeStrict(type)
            : EncodingEnum.forContentType(type));
  }

  private Optional<IBaseResource> resource(RequestDetails request, EncodingEnum encoding) {
    var type = Optional.ofNullable(request.getResourceName()).orElse("Bundle");
    var content = request.loadRequestContents();
    return content.length > 0 && context.getResourceTypes().contains(type)
        ? Optional.of(parsed(request, encoding, type))
        : Optional.empty();
  }

  private IBaseResource parsed(RequestDetails request, EncodingEnum encoding, String type) {
    var parser = encoding.newParser(context);
    parser.setParserErrorHandler(new StrictErrorHandler());
    parser.setServerBaseUrl(request.getFhirServerBase());
    var text = new String(request.loadRequestContents(), StandardCharsets.UTF_8);
    try {
      return isValidation(request)
          ? parser.parseResource(text)
          : parser.parseResource(context.getResourceDefinition(type).getImplementingClass(), text);
    } catch (DataFormatException e) {
      throw NotFhir.refusal(request, e);
    }
  }
}
