package onestory.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** The server that is loaded: the two things that are asked of it. */
interface FhirServer {

  /**
   * What came back.
   *
   * @param status the HTTP status, after all retries
   */
  record Answer(int status, JsonNode body) {
    boolean isAccepted() {
      return status >= 200 && status < 300;
    }
  }

  /**
   * Sends a transaction or batch bundle.
   *
   * @throws ServerLost if there is no answer
   */
  Answer send(JsonNode bundle);

  /**
   * Reads or searches, by the URL after the base.
   *
   * @return empty if there is no such thing
   * @throws ServerLost if there is no answer
   */
  Optional<JsonNode> get(String url);
}
