package onestory.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import onestory.load.FhirServer.Answer;

/** Reads from a server's answer what it refused, and why. */
final class Refusals {

  private static final int MOST_ISSUES = 5;

  private Refusals() {}

  /**
   * @param sent the entries to which the server answers
   */
  static List<Refusal> in(Answer answer, Parcel parcel, List<Entry> sent) {
    if (!answer.isAccepted()) {
      var reason = reason(answer.body(), answer.status());
      return List.of(refusal(parcel, "", answer.status(), Discretion.about(sent).apply(reason)));
    }
    var answers = answer.body().path("entry");
    if (answers.size() != sent.size()) {
      var reason = "the answer has %d entries for %d".formatted(answers.size(), sent.size());
      return List.of(refusal(parcel, "", answer.status(), reason));
    }
    return each(answers, parcel, sent);
  }

  private static List<Refusal> each(JsonNode answers, Parcel parcel, List<Entry> sent) {
    var refusals = new ArrayList<Refusal>();
    for (var i = 0; i < sent.size(); i++) {
      var response = answers.path(i).path("response");
      var status = status(response);
      if (status >= 400) {
        var entry = sent.get(i);
        var reason = reason(response.path("outcome"), status);
        refusals.add(
            refusal(
                parcel,
                parcel.entry(entry.index()),
                status,
                Discretion.about(List.of(entry)).apply(reason)));
      }
    }
    return refusals;
  }

  private static Refusal refusal(Parcel parcel, String entry, int status, String reason) {
    return new Refusal(parcel.file().name(), parcel.part(), entry, status, reason);
  }

  private static int status(JsonNode response) {
    var text = response.path("status").asText();
    return text.matches("[0-9]{3}.*") ? Integer.parseInt(text.substring(0, 3)) : 500;
  }

  private static String reason(JsonNode outcome, int status) {
    var issues =
        StreamSupport.stream(outcome.path("issue").spliterator(), false)
            .filter(issue -> issue.path("severity").asText().matches("error|fatal"))
            .map(Refusals::issue)
            .limit(MOST_ISSUES)
            .collect(Collectors.joining("; "));
    return issues.isEmpty() ? "status " + status + " without a reason" : issues;
  }

  private static String issue(JsonNode issue) {
    var text = issue.path("diagnostics").asText(issue.path("details").path("text").asText());
    var place = issue.path("expression").path(0).asText(issue.path("location").path(0).asText());
    return place.isEmpty() ? text : place + ": " + text;
  }
}
