package onestory.person;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Optional;
import java.util.Set;
import onestory.fhir.Refusals;
import onestory.fhir.ServerInterceptor;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;

/** Brings single requests to the one way of naming a person before HAPI handles them. */
public final class PersonServerInterceptor implements ServerInterceptor {

  private static final Set<RequestTypeEnum> CONDITIONAL =
      Set.of(RequestTypeEnum.PUT, RequestTypeEnum.PATCH, RequestTypeEnum.DELETE);

  private final PatientCreation creation;
  private final PersonReferences references;
  private final PatientIdentity identity;

  PersonServerInterceptor(
      PatientCreation creation, PersonReferences references, PatientIdentity identity) {
    this.creation = creation;
    this.references = references;
    this.identity = identity;
  }

  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED)
  public void rewriteUrl(RequestDetails request) {
    if (request.getResourceName() == null) {
      return;
    }
    if (isSearch(request)) {
      request.setParameters(
          PersonSearch.rewrite(request.getResourceName(), request.getParameters()));
    } else if (isConditional(request)) {
      MatchUrl.parse(request.getCompleteUrl())
          .ifPresent(url -> request.setFixedConditionalUrl(url.canonical()));
    } else {
      ifNoneExist(request)
          .ifPresent(
              header ->
                  request.setFixedConditionalUrl(
                      MatchUrl.canonical(request.getResourceName(), header)));
    }
  }

  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
  public void prepare(RequestDetails request, RestOperationTypeEnum operation) {
    var resource = request.getResource();
    if (resource == null || resource instanceof Bundle) {
      return;
    }
    references.resolve(resource);
    if (resource instanceof Patient patient) {
      prepare(patient, request, operation);
    }
  }

  private void prepare(Patient patient, RequestDetails request, RestOperationTypeEnum operation) {
    if (operation == RestOperationTypeEnum.CREATE) {
      creation.prepare(patient, ifNoneExist(request).isPresent());
    } else if (operation == RestOperationTypeEnum.UPDATE && isConditional(request)) {
      creation.prepareUpsert(patient);
      requireSamePerson(patient, request);
    } else if (operation == RestOperationTypeEnum.UPDATE) {
      creation.prepareUpdate(request.getId().getIdPart(), patient);
    }
  }

  private void requireSamePerson(Patient patient, RequestDetails request) {
    var asked = MatchUrl.parse(request.getCompleteUrl()).flatMap(MatchUrl::person);
    var number = identity.number(patient);
    if (asked.isPresent() && !asked.equals(number)) {
      throw Refusals.unprocessable(
          number.map(IdentityRules::idIsNumber).orElse(IdentityRules.ID_HAS_NO_NUMBER),
          "Patient.identifier");
    }
  }

  private static boolean isSearch(RequestDetails request) {
    return request.getRequestType() == RequestTypeEnum.GET
        || "_search".equals(request.getOperation());
  }

  private static boolean isConditional(RequestDetails request) {
    return CONDITIONAL.contains(request.getRequestType())
        && (request.getId() == null || !request.getId().hasIdPart());
  }

  private static Optional<String> ifNoneExist(RequestDetails request) {
    // A creation that fills what is there is a PUT by now.
    return Optional.of(request)
        .filter(it -> it.getRequestType() == RequestTypeEnum.POST)
        .map(it -> it.getHeader("If-None-Exist"))
        .filter(header -> !header.isBlank());
  }
}
