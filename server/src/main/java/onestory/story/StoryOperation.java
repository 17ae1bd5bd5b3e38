package onestory.story;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import onestory.fhir.FhirOperation;
import onestory.record.RecordBody.Identity;
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
    var asked = StoryRequest.of(patient.getIdPart(), request);
    response.setHeader("Cache-Control", "no-store");
    if (request.getHeader("If-None-Match") == null || !isUnchanged(asked, request, response)) {
      tell(asked, request, response);
    }
  }

  /** Answers 304 if the client holds what would be told, for which no body is read. */
  private boolean isUnchanged(
      StoryRequest asked, ServletRequestDetails request, HttpServletResponse response) {
    var tag = tag(asked, request, stories.identities(asked.person(), asked.part()));
    if (!tag.isHeldBy(request)) {
      return false;
    }
    response.setHeader("ETag", tag.value());
    response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    return true;
  }

  private void tell(StoryRequest asked, ServletRequestDetails request, HttpServletResponse response)
      throws IOException {
    var story = stories.of(asked.person(), asked.part());
    response.setHeader("ETag", tag(asked, request, story.identities()).value());
    response.setContentType(type(asked.format()));
    switch (asked.format()) {
      case JSON -> document(story, request).write(response.getOutputStream());
      case XML -> document(story, request).writeXml(request.getFhirContext(), response.getWriter());
      case HTML -> response.getWriter().write(page.of(story, asked.asked()));
    }
  }

  private static StoryTag tag(
      StoryRequest asked, ServletRequestDetails request, List<Identity> told) {
    return StoryTag.of(asked, request.getFhirServerBase(), told);
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
