package onestory.merge;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.Set;
import onestory.fhir.AskedId;
import onestory.fhir.ServerInterceptor;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.jspecify.annotations.Nullable;

/** What is asked about a superseded Patient is answered for the survivor, and says so. */
public final class MergeServerInterceptor implements ServerInterceptor {

  /** Before identity turns numbers into ids, after which they could not be told apart. */
  private static final int EARLY = -1_000;

  private static final Set<String> ABOUT_THE_PERSON = Set.of("$story", "$everything");

  private final Identities identities;
  private final SupersededPeople superseded;

  MergeServerInterceptor(Identities identities, SupersededPeople superseded) {
    this.identities = identities;
    this.superseded = superseded;
  }

  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED, order = EARLY)
  public void redirect(RequestDetails request) {
    if (isAboutAPatient(request)) {
      var id = request.getId().getIdPart();
      var survivor = identities.superseded(Set.of(id)).get(id);
      if (survivor != null) {
        AskedId.note(request, id);
        request.setId(new IdType("Patient", survivor));
        say(request, survivor);
      }
    } else if (isSearch(request)) {
      var rewritten = SupersededNames.rewrite(request.getParameters(), identities::superseded);
      request.setParameters(rewritten);
    }
  }

  /** Before the number is found taken, which would name the wrong Patient. */
  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = EARLY)
  public void prepare(RequestDetails request, RestOperationTypeEnum operation) {
    if (request.getResource() instanceof Patient patient) {
      superseded.refuse(SupersededNames.numbers(patient), "Patient.identifier");
    }
  }

  // HAPI would name the id that it makes for the Bundle in place of what we said.
  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void keepSaid(RequestDetails request, @Nullable IBaseResource answer) {
    if (answer != null && AskedId.of(request).isPresent()) {
      answer.setId((String) null);
    }
  }

  private static boolean isAboutAPatient(RequestDetails request) {
    return "Patient".equals(request.getResourceName())
        && request.getId() != null
        && request.getOperation() != null
        && ABOUT_THE_PERSON.contains(request.getOperation());
  }

  private static boolean isSearch(RequestDetails request) {
    return request.getResourceName() != null
        && request.getId() == null
        && (request.getRequestType() == RequestTypeEnum.GET
            || "_search".equals(request.getOperation()));
  }

  private static void say(RequestDetails request, String survivor) {
    if (request instanceof ServletRequestDetails servlet) {
      var operation = "/Patient/%s/%s".formatted(survivor, request.getOperation());
      servlet
          .getServletResponse()
          .setHeader("Content-Location", request.getFhirServerBase() + operation);
    }
  }
}
