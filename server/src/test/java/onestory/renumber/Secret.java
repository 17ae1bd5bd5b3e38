package onestory.renumber;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import onestory.nhsnumber.NhsNumber;
import onestory.testing.Clinical;
import onestory.testing.FhirHttp;
import onestory.testing.FhirHttp.Answer;
import onestory.testing.People;
import onestory.testing.Transaction;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Somebody who was Tamsin Quill… and is to be Aldous Bright…, under another number. */
record Secret(FhirHttp fhir, NhsNumber old, NhsNumber now) {

  static Secret at(FhirHttp fhir) {
    var secret = new Secret(fhir, People.number(), People.number());
    secret.told("Patient", from("RK9", secret.before()));
    return secret;
  }

  /** A family name that nobody else has. */
  String oldFamily() {
    return "Quill" + letters(old);
  }

  String newFamily() {
    return "Bright" + letters(now);
  }

  private static String letters(NhsNumber number) {
    var letters = new StringBuilder();
    number.value().chars().forEach(digit -> letters.append((char) (digit - '0' + 'a')));
    return letters.toString();
  }

  Patient before() {
    var patient = People.patient(old).setName(null).setBirthDateElement(new DateType("1961-04-05"));
    patient.addName().setFamily(oldFamily()).addGiven("Tamsin");
    return patient;
  }

  Patient after() {
    var patient = People.patient(now).setName(null).setBirthDateElement(new DateType("1961-04-06"));
    patient.addName().setFamily(newFamily()).addGiven("Aldous");
    return from("RK9", patient);
  }

  Reference oldPerson() {
    return new Reference(People.path(old));
  }

  Reference newPerson() {
    return new Reference(People.path(now));
  }

  /** Stores a resource; its path. */
  String told(String url, Resource resource, String... headers) {
    var answer = fhir.post(url, resource, headers);
    assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
    return resource.fhirType() + "/" + answer.as(resource.getClass()).getIdPart();
  }

  /** Stores many observations. */
  void observe(int count) {
    for (var done = 0; done < count; done += 500) {
      var bundle = new Transaction();
      for (var i = done; i < Math.min(count, done + 500); i++) {
        bundle.post(Clinical.observation(oldPerson(), "no " + i));
      }
      assertThat(fhir.post("", bundle.bundle()).status()).isEqualTo(200);
    }
  }

  Parameters parameters() {
    var parameters = new Parameters();
    parameters.addParameter().setName("new-patient").setResource(after());
    return parameters;
  }

  Answer change(String... headers) {
    return fhir.post(People.path(old) + "/$change-number", parameters(), headers);
  }

  Answer preview() {
    var asked = parameters();
    asked.addParameter("preview", new BooleanType(true));
    return fhir.post(People.path(old) + "/$change-number", asked);
  }

  /** What the story under a number tells, as {@code Type/id}. */
  List<String> story(NhsNumber number) {
    var found = new ArrayList<String>();
    fhir.get(People.path(number) + "/$story").as(Bundle.class).getEntry().stream()
        .map(Bundle.BundleEntryComponent::getResource)
        .filter(resource -> !resource.fhirType().equals("Composition"))
        .forEach(resource -> found.add(resource.fhirType() + "/" + resource.getIdPart()));
    return found;
  }

  static <T extends Resource> T from(String ods, T resource) {
    resource.getMeta().setSource("urn:ods:" + ods);
    return resource;
  }
}
