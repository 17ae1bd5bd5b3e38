package onestory.story;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import onestory.fhir.FhirOperation;
import org.hl7.fhir.r4.model.IdType;

/** {@code GET Patient/{nhs}/$story}. */
public final class StoryOperation implements FhirOperation {

  private final Stories stories;

  StoryOperation(Stories stories) {
    this.stories = stories;
  }

  @Operation(name = "$story", typeName = "Patient", idempotent = true, manualResponse = true)
  public void story(
      @IdParam IdType patient, ServletRequestDetails request, HttpServletResponse response)
      throws IOException {
    var story = stories.of(patient.getIdPart());
    response.setContentType("application/fhir+json;charset=UTF-8");
    stories
        .document(request.getFhirServerBase())
        .write(story.person(), story.bodies(), response.getOutputStream());
  }
}
