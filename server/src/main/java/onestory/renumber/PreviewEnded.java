package onestory.renumber;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.io.Serial;

/** Takes back what a preview has written; of a kind that HAPI passes on as it is. */
final class PreviewEnded extends BaseServerResponseException {

  @Serial private static final long serialVersionUID = 1;

  private static final int OK = 200;

  private final transient ChangeAnswer answer;

  PreviewEnded(ChangeAnswer answer) {
    super(OK, "preview");
    this.answer = answer;
  }

  ChangeAnswer answer() {
    return answer;
  }
}
