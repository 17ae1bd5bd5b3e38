package onestory.fhir;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers with an OperationOutcome, in the format asked for, before HAPI has seen the request. */
public interface OutcomeAnswers {

  /** Refuses a request with a status and the rule that it breaks. */
  void refuse(HttpServletRequest request, HttpServletResponse response, int status, Rule rule)
      throws IOException;
}
