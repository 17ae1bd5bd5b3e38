package onestory.person;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import onestory.fhir.ServerInterceptor;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;

/**
 * A POST of a person of whom nothing but the number is stored becomes a PUT under the number: HAPI
 * would find the id taken.
 */
public final class FillingInterceptor implements ServerInterceptor {

  /** Before the URL and the headers are read for what they ask. */
  private static final int EARLY = -500;

  private static final String KEY = FillingInterceptor.class.getName();

  private final FhirContext context;
  private final PatientCreation creation;

  FillingInterceptor(FhirContext context, PatientCreation creation) {
    this.context = context;
    this.creation = creation;
  }

  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED, order = EARLY)
  public void fill(RequestDetails request) {
    if (isCreation(request)) {
      var text = new String(request.loadRequestContents(), StandardCharsets.UTF_8);
      Optional.ofNullable(EncodingEnum.detectEncodingNoDefault(text))
          .map(encoding -> encoding.newParser(context))
          .ifPresent(parser -> fill(request, parser, text));
    }
  }

  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = EARLY)
  public void note(RequestDetails request) {
    if (request.getResource() instanceof Patient patient
        && request.getUserData().get(KEY) instanceof String id) {
      Filling.of(patient, id);
    }
  }

  private void fill(RequestDetails request, IParser parser, String text) {
    parser.setParserErrorHandler(new StrictErrorHandler());
    try {
      var patient = parser.parseResource(Patient.class, text);
      creation
          .toBeFilled(patient)
          .ifPresent(
              id -> {
                Filling.of(patient, id);
                turn(request, id, parser.encodeResourceToString(patient));
              });
    } catch (DataFormatException | UnprocessableEntityException wrong) {
      request.getUserData().remove(KEY); // It is refused where it always is.
    }
  }

  private static void turn(RequestDetails request, String id, String content) {
    request.setRequestContents(content.getBytes(StandardCharsets.UTF_8));
    request.setRequestType(RequestTypeEnum.PUT);
    request.setId(new IdType("Patient", id));
    request.getUserData().put(KEY, id);
  }

  private static boolean isCreation(RequestDetails request) {
    return request.getRequestType() == RequestTypeEnum.POST
        && "Patient".equals(request.getResourceName())
        && request.getOperation() == null
        && request.getId() == null;
  }
}
