package onestory.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import onestory.nhsnumber.NhsNumber;
import onestory.testing.Clinical;
import onestory.testing.FhirHttp;
import onestory.testing.FhirHttp.Answer;
import onestory.testing.People;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Two people; what is about the right one is in the record of the wrong one. */
record Confused(FhirHttp fhir, NhsNumber wrong, NhsNumber right) {

  static Confused at(FhirHttp fhir) {
    var two = new Confused(fhir, People.number(), People.number());
    two.add(People.patient(two.wrong));
    two.add(People.patient(two.right));
    return two;
  }

  /** Stores a resource. */
  String add(Resource resource) {
    var answer = fhir.post(resource.fhirType(), resource);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return path((Resource) FhirHttp.json().parseResource(answer.body()));
  }

  /** An observation in the wrong record. */
  Observation seen(String value) {
    return Clinical.observation(subject(), value);
  }

  /** A report in the wrong record on some observations. */
  DiagnosticReport report(String... observations) {
    var report = new DiagnosticReport().setSubject(subject());
    report.setStatus(DiagnosticReport.DiagnosticReportStatus.FINAL).getCode().setText("Blood");
    Stream.of(observations).forEach(path -> report.addResult(new Reference(path)));
    return report;
  }

  Reference subject() {
    return new Reference(People.path(wrong));
  }

  Answer split(String... resources) {
    return split(parameters(resources));
  }

  Answer split(Parameters parameters) {
    return fhir.post(People.path(wrong) + "/$split", parameters);
  }

  Parameters parameters(String... resources) {
    var parameters = new Parameters();
    for (var resource : resources) {
      parameters.addParameter("resource", new Reference(resource));
    }
    parameters.addParameter("target-patient", new Reference(People.path(right)));
    return parameters;
  }

  Parameters with(String flag, String... resources) {
    var parameters = parameters(resources);
    parameters.addParameter(flag, new BooleanType(true));
    return parameters;
  }

  /** The new path of a resource that a split has moved. */
  static String moved(Answer answer, String from) {
    return parts(answer, "moved").stream()
        .filter(part -> reference(part, "from").equals(from))
        .map(part -> reference(part, "to"))
        .findFirst()
        .orElseThrow(() -> new AssertionError(answer.body()));
  }

  /** What the answer lists under a name: {@code resource path to}. */
  static List<String> referrals(Answer answer, String name) {
    return parts(answer, name).stream()
        .map(
            part ->
                "%s %s %s"
                    .formatted(
                        reference(part, "resource"),
                        part.getPart().get(1).getValue().primitiveValue(),
                        reference(part, "to")))
        .toList();
  }

  static List<String> listed(Answer answer, String name) {
    return parts(answer, name).stream()
        .map(part -> ((Reference) part.getValue()).getReference())
        .toList();
  }

  /** What the story under a number tells, as {@code Type/id}. */
  List<String> story(NhsNumber number) {
    return fhir.get(People.path(number) + "/$story").as(Bundle.class).getEntry().stream()
        .map(Bundle.BundleEntryComponent::getResource)
        .filter(resource -> !resource.fhirType().equals("Composition"))
        .map(Confused::path)
        .toList();
  }

  private static List<ParametersParameterComponent> parts(Answer answer, String name) {
    return answer.as(Parameters.class).getParameter().stream()
        .filter(part -> name.equals(part.getName()))
        .toList();
  }

  private static String reference(ParametersParameterComponent part, String name) {
    return part.getPart().stream()
        .filter(it -> name.equals(it.getName()))
        .map(it -> ((Reference) it.getValue()).getReference())
        .findFirst()
        .orElse("");
  }

  private static String path(Resource resource) {
    return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
  }
}
