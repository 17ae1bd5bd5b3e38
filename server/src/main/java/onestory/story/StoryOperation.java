package onestory.story;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import onestory.fhir.AskedId;
import onestory.fhir.FhirOperation;
import org.hl7.fhir.r4.model.IdType;

/** {@code GET Patient/{nhs}/$story}: JSON, XML, or HTML for a person to read. */
public final class StoryOperation implements FhirOperation {

  private final Stories stories;
  private final StoryPage page;

  StoryOperation(Stories stories, StoryPage page) {
    this.stories = stories;
    this.page = page;
  }

  @Operation(name = "$story", typeName = "Patient", idempotent = true, manualResponse = true)
  public void story(
      @IdParam IdType patient, ServletRequestDetails request, HttpServletResponse response)
      throws IOException {
    var story = stories.of(patient.getIdPart());
    response.setHeader("Cache-Control", "no-store");
    response.setContentType(type(StoryFormat.of(request)));
    switch (StoryFormat.of(request)) {
      case JSON -> document(story, request).write(response.getOutputStream());
      case XML -> document(story, request).writeXml(request.getFhirContext(), response.getWriter());
      case HTML -> response.getWriter().write(page.of(story, AskedId.of(request)));
    }
  }

  private StoryDocument document(Story story, ServletRequestDetails request) {
    return stories.document(story, request.getFhirServerBase());
  }

  private static String type(StoryFormat format) {
    return switch (format) {
      case JSON -> "application/fhir+json;charset=UTF-8";
      case XML -> "application/fhir+xml;charset=UTF-8";
      case HTML -> "text/html;charset=UTF-8";
    };
  }
}
