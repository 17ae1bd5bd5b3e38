package onestory.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import onestory.nhsnumber.NhsNumber;
import onestory.testing.Clinical;
import onestory.testing.FhirHttp;
import onestory.testing.FhirHttp.Answer;
import onestory.testing.People;
import onestory.testing.Transaction;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** One person with two numbers, each with its Patient. */
record Duplicate(FhirHttp fhir, NhsNumber wrong, NhsNumber right) {

  static Duplicate at(FhirHttp fhir) {
    var two = new Duplicate(fhir, People.number(), People.number());
    assertThat(fhir.post("Patient", from("RK9", People.patient(two.wrong))).status())
        .isEqualTo(201);
    assertThat(fhir.post("Patient", People.patient(two.right)).status()).isEqualTo(201);
    return two;
  }

  /** Stores a plan about one of the two. */
  String plan(NhsNumber about, String title) {
    var plan = Clinical.plan(new Reference(People.path(about)), title);
    var answer = fhir.post("CarePlan", from("Z99001", plan));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return "CarePlan/" + answer.as(CarePlan.class).getIdPart();
  }

  /** Stores many observations about the wrong one. */
  void observe(int count) {
    for (var done = 0; done < count; done += 500) {
      var bundle = new Transaction();
      for (var i = done; i < Math.min(count, done + 500); i++) {
        bundle.post(Clinical.observation(new Reference(People.path(wrong)), "no " + i));
      }
      assertThat(fhir.post("", bundle.bundle()).status()).isEqualTo(200);
    }
  }

  Answer merge() {
    return fhir.post("Patient/$merge", parameters());
  }

  Answer undo() {
    return fhir.post("Patient/$undo-merge", parameters());
  }

  Parameters parameters() {
    var parameters = new Parameters();
    parameters.addParameter("source-patient", new Reference(People.path(wrong)));
    parameters.addParameter("target-patient", new Reference(People.path(right)));
    return parameters;
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

  private static <T extends Resource> T from(String ods, T resource) {
    resource.getMeta().setSource("urn:ods:" + ods);
    return resource;
  }
}
