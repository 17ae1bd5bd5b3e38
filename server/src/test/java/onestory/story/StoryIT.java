package onestory.story;

import static org.assertj.core.api.Assertions.assertThat;

import onestory.server.IntegrationTest;
import onestory.testing.FhirHttp;
import onestory.testing.People;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class StoryIT {

  @LocalServerPort private int port;

  private FhirHttp fhir;

  @BeforeEach
  void client() {
    fhir = new FhirHttp(port);
  }

  @Test
  void beginsWithACompositionOfItsHeadings() {
    var number = People.number();
    fhir.post("Patient", People.patient(number));

    var story = fhir.get(People.path(number) + "/$story").as(Bundle.class);

    assertThat(story.getType()).isEqualTo(Bundle.BundleType.DOCUMENT);
    var composition = (Composition) story.getEntryFirstRep().getResource();
    assertThat(composition.getSection())
        .extracting(Composition.SectionComponent::getTitle)
        .containsExactly("Person demographics");
    assertThat(story.getEntry().get(1).getResource()).isInstanceOf(Patient.class);
  }

  @Test
  void isNotFoundForAnUnknownNumber() {
    var answer = fhir.get(People.path(People.number()) + "/$story");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(
            answer
                .as(OperationOutcome.class)
                .getIssueFirstRep()
                .getDetails()
                .getCodingFirstRep()
                .getCode())
        .isEqualTo("unknown-person");
  }

  @Test
  void isABadRequestForWhatIsNoNumber() {
    var answer = fhir.get("Patient/9990000019/$story");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.as(OperationOutcome.class).getIssueFirstRep().getDiagnostics())
        .contains("check digit");
  }
}
