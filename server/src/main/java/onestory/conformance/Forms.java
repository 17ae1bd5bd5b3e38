package onestory.conformance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Resource;

/** The forms that are known here, to which answers are held. */
final class Forms {

  private final Map<String, List<Questionnaire>> questionnaires;
  private final ValueLists lists;
  private final Map<Questionnaire, Form> made = new ConcurrentHashMap<>();

  Forms(List<MetadataResource> definitions, ValueLists lists) {
    this.questionnaires =
        definitions.stream()
            .filter(Questionnaire.class::isInstance)
            .map(Questionnaire.class::cast)
            .filter(Questionnaire::hasUrl)
            .collect(Collectors.groupingBy(Questionnaire::getUrl));
    this.lists = lists;
  }

  /**
   * What of the answers does not fit the form; a warning if the form is not known. What was entered
   * in error is not looked at: it has to be possible to say so of whatever is stored.
   */
  List<Fault> faults(Resource resource) {
    if (!(resource instanceof QuestionnaireResponse response)
        || !response.hasQuestionnaire()
        || response.getStatus() == QuestionnaireResponseStatus.ENTEREDINERROR) {
      return List.of();
    }
    return named(response)
        .map(form -> new FormCheck(form, response).faults())
        .orElseGet(() -> List.of(unknown(response.getQuestionnaire())));
  }

  private Optional<Form> named(QuestionnaireResponse response) {
    var canonical = response.getQuestionnaire();
    if (canonical.startsWith("#")) {
      return Optional.ofNullable(response.getContained(canonical))
          .filter(Questionnaire.class::isInstance)
          .map(contained -> Form.of((Questionnaire) contained, lists));
    }
    var parts = canonical.split("\\|", 2);
    return questionnaires.getOrDefault(parts[0], List.of()).stream()
        .filter(found -> parts.length == 1 || parts[1].equals(found.getVersion()))
        .findFirst()
        .map(found -> made.computeIfAbsent(found, form -> Form.of(form, lists)));
  }

  private Fault unknown(String canonical) {
    var here = questionnaires.getOrDefault(canonical.split("\\|", 2)[0], List.of());
    var versions =
        here.isEmpty()
            ? "Nothing is needed, unless it was meant to be one of this server's."
            : "Here is version %s of it. Send that one if it was asked."
                .formatted(
                    here.stream().map(Questionnaire::getVersion).collect(Collectors.joining(", ")));
    return new Fault(
        IssueSeverity.WARNING,
        IssueType.NOTFOUND,
        "form-unknown",
        "QuestionnaireResponse.questionnaire",
        "The form %s is not installed here, so the answers were not held to it. %s"
            .formatted(canonical, versions));
  }
}
