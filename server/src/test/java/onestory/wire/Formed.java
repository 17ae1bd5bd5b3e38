package onestory.wire;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import onestory.profiles.ProfilePackage;
import onestory.testing.FhirHttp.Answer;
import org.hl7.fhir.r4.model.OperationOutcome;

/** The one form of an error. */
final class Formed {

  static final String CODES = ProfilePackage.load().canonical() + "/CodeSystem/rule";
  static final String JSON = "application/fhir+json";
  static final String XML = "application/fhir+xml";

  private Formed() {}

  static void is(Answer answer, String format, String rule) {
    assertThat(answer.header("Content-Type")).isEqualTo(format + ";charset=UTF-8");
    var context = FhirContext.forR4Cached();
    var parser = XML.equals(format) ? context.newXmlParser() : context.newJsonParser();
    var outcome = parser.parseResource(OperationOutcome.class, answer.body());
    var coding = outcome.getIssueFirstRep().getDetails().getCodingFirstRep();
    assertThat(coding.getCode()).isEqualTo(rule);
    assertThat(coding.getSystem()).isEqualTo(CODES);
    assertThat(outcome.getMeta().getSource()).isEqualTo("#" + answer.header("X-Request-ID"));
    assertThat(outcome.getIssueFirstRep().getDiagnostics()).isNotBlank().doesNotContain("HAPI-");
    assertThat(answer.body()).doesNotContain("ca.uhn").doesNotContain("\tat ");
  }
}
