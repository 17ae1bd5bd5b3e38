package onestory.access;

import onestory.caller.Claim;
import onestory.caller.Kind;
import onestory.nhsnumber.NhsNumber;
import onestory.smart.DemoAsk;
import onestory.testing.Askers;
import onestory.testing.FhirHttp;
import onestory.testing.People;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Callers with some scopes and no others. */
final class Asker {

  static final String CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category";

  private final int port;

  Asker(int port) {
    this.port = port;
  }

  FhirHttp everything() {
    return new FhirHttp(port);
  }

  FhirHttp with(String scopes) {
    return FhirHttp.of(port, Askers.CLINICIAN.scoped(scopes));
  }

  FhirHttp about(NhsNumber number, String scopes) {
    return FhirHttp.of(port, Askers.CLINICIAN.about(number.value()).scoped(scopes));
  }

  /** An unattended sender of an organisation. */
  FhirHttp feed(String ods) {
    return FhirHttp.of(
        port,
        new DemoAsk(
            java.util.Map.of(
                Claim.KIND, Kind.FEED.code(), Claim.ORGANISATION, ods, Claim.SECTOR, "acute"),
            "system/*.cruds"));
  }

  /** A system that asks for somebody at a screen, and does not say for whom. */
  FhirHttp nameless() {
    return FhirHttp.of(
        port,
        new DemoAsk(
            java.util.Map.of(
                Claim.KIND,
                Kind.INTERACTIVE.code(),
                Claim.ORGANISATION,
                "RK9",
                Claim.SECTOR,
                "acute"),
            "system/*.cruds"));
  }

  /** A new person whom the server knows. */
  NhsNumber person() {
    var number = People.number();
    created(People.patient(number));
    return number;
  }

  /** Stores a resource; its id. */
  String created(Resource resource) {
    var answer = everything().post(resource.fhirType(), resource);
    if (answer.status() != 201) {
      throw new IllegalStateException(answer.body());
    }
    return answer.as(resource.getClass()).getIdElement().getIdPart();
  }

  /** An observation of a category. */
  static Observation observation(NhsNumber number, String category) {
    var observation = new Observation().setStatus(ObservationStatus.FINAL);
    observation.getCode().setText("How it went");
    observation.addCategory().addCoding().setSystem(CATEGORY).setCode(category);
    return observation.setSubject(new Reference(People.path(number)));
  }
}
