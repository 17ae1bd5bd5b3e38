package onestory.wire;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import onestory.profiles.ProfilePackage;
import onestory.testing.FhirHttp.Answer;
import org.hl7.fhir.r4.model.OperationOutcome;

/** The one form of an error. */
final class Formed {

  static final String CODES = ProfilePackage.load().canonical() + "/CodeSystem/rule";
  static final String JSON = "application/fhir+json";
  static final String XML = "application/fhir+xml";

  private static final String CATALOGUE = catalogue();

  private Formed() {}

  static void is(Answer answer, String format, String rule) {
    assertThat(answer.header("Content-Type")).isEqualTo(format + ";charset=UTF-8");
    var context = FhirContext.forR4Cached();
    var parser = XML.equals(format) ? context.newXmlParser() : context.newJsonParser();
    var outcome = parser.parseResource(OperationOutcome.class, answer.body());
    var coding = outcome.getIssueFirstRep().getDetails().getCodingFirstRep();
    assertThat(coding.getCode()).isEqualTo(rule);
    assertThat(coding.getSystem()).isEqualTo(CODES);
    assertThat(outcome.getIssueFirstRep().getDetails().getText())
        .endsWith("/ig/errors.html#" + rule);
    assertThat(CATALOGUE).contains("id=\"" + rule + "\"");
    assertThat(outcome.getMeta().getSource()).isEqualTo("#" + answer.header("X-Request-ID"));
    assertThat(outcome.getIssueFirstRep().getDiagnostics()).isNotBlank().doesNotContain("HAPI-");
    assertThat(answer.body()).doesNotContain("ca.uhn").doesNotContain("\tat ");
  }

  private static String catalogue() {
    try (var page =
        ProfilePackage.class.getResourceAsStream(ProfilePackage.GUIDE + "errors.html")) {
      return new String(Objects.requireNonNull(page).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
