package onestory.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import onestory.nhsnumber.NhsNumber;
import onestory.profiles.ProfilePackage;
import onestory.server.IntegrationTest;
import onestory.testing.FhirHttp;
import onestory.testing.FhirHttp.Answer;
import onestory.testing.People;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Answers are held to the form that they name. */
@IntegrationTest
class FormIT {

  private static final ProfilePackage OURS = ProfilePackage.load();
  private static final String ASSESSMENT =
      OURS.resources().stream()
          .filter(Questionnaire.class::isInstance)
          .filter(form -> "single-assessment".equals(form.getIdElement().getIdPart()))
          .map(form -> form.getUrl() + "|" + form.getVersion())
          .findFirst()
          .orElseThrow();
  private static final String[] TELL = {"Prefer", "return=OperationOutcome"};

  @LocalServerPort private int port;

  private FhirHttp fhir;
  private NhsNumber person;

  @BeforeEach
  void register() {
    fhir = new FhirHttp(port);
    person = People.number();
    fhir.post("Patient", People.patient(person));
  }

  @Test
  void takesTheOneAnswerThatIsNew() {
    var answer = fhir.post("QuestionnaireResponse", answering("nutrition.drinking", "less"), TELL);

    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    assertThat(rules(answer)).doesNotContain("form-unknown");
  }

  @Test
  void refusesAnAnswerThatIsNotOffered() {
    var wrong = answering("nutrition.drinking", "swimmingly");

    var answer = fhir.post("QuestionnaireResponse", wrong);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(rules(answer)).containsExactly("answer-choice");
    assertThat(answer.expression())
        .isEqualTo("QuestionnaireResponse.item[0].item[0].answer[0].value");
    assertThat(fhir.post("QuestionnaireResponse/$validate", wrong).body())
        .contains("answer-choice", "Send one of: ");
    assertThat(stored()).isZero();
  }

  @Test
  void namesTheEntryOfATransaction() {
    var bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
    bundle
        .addEntry()
        .setResource(answering("nutrition.colour", "less"))
        .getRequest()
        .setMethod(Bundle.HTTPVerb.POST)
        .setUrl("QuestionnaireResponse");

    var answer = fhir.post("", bundle);

    assertThat(rules(answer)).containsExactly("answer-question");
    assertThat(answer.expression()).isEqualTo("Bundle.entry[0].resource.item[0].item[0]");
  }

  @Test
  void holdsThePatchedAnswersToTheForm() {
    var sent = answering("nutrition.drinking", "less");
    var id = fhir.post("QuestionnaireResponse", sent).as(QuestionnaireResponse.class).getIdPart();

    var answer =
        fhir.patch(
            "QuestionnaireResponse/" + id,
            "[{\"op\":\"replace\",\"path\":\"/item/0/item/0/linkId\",\"value\":\"x\"}]");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(rules(answer)).containsExactly("answer-question");
  }

  @Test
  void letsWhatWasWrongBeWithdrawn() {
    var response = answering("nutrition.drinking", "swimmingly");
    response.setStatus(QuestionnaireResponse.QuestionnaireResponseStatus.ENTEREDINERROR);

    assertThat(fhir.post("QuestionnaireResponse", response).status()).isEqualTo(201);
  }

  @Test
  void knowsAFormAsLongAsItsPackageIsHere() {
    var wrong = VisitForm.response("completed", VisitForm.item("colour", "'valueString':'red'"));
    wrong.getSubject().setReference(People.path(person));
    wrong.setAuthoredElement(new DateTimeType("2026-02-03T08:50:00Z"));
    assertThat(rules(fhir.post("QuestionnaireResponse", wrong, TELL))).contains("form-unknown");

    var form = VisitForm.form();
    form.setId("visit");
    install(PackageFile.of("test.visit", "1").with(form));
    assertThat(rules(fhir.post("QuestionnaireResponse", wrong))).containsExactly("answer-question");

    fhir.post(
        "ImplementationGuide/$uninstall", new Parameters().addParameter("name", "test.visit"));
    assertThat(rules(fhir.post("QuestionnaireResponse", wrong, TELL))).contains("form-unknown");
  }

  private QuestionnaireResponse answering(String question, String code) {
    var response = new QuestionnaireResponse().setQuestionnaire(ASSESSMENT);
    response.setStatus(QuestionnaireResponse.QuestionnaireResponseStatus.COMPLETED);
    response.getSubject().setReference(People.path(person));
    response.setAuthoredElement(new DateTimeType("2026-02-03T08:50:00Z"));
    response
        .addItem()
        .setLinkId("nutrition")
        .addItem()
        .setLinkId(question)
        .addAnswer()
        .setValue(new Coding(OURS.canonical() + "/CodeSystem/answer", code, null));
    return response;
  }

  private void install(PackageFile file) {
    var answer =
        fhir.send(
            "POST",
            "ImplementationGuide/$install",
            BodyPublishers.ofByteArray(file.bytes()),
            "Content-Type",
            "application/gzip");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
  }

  private int stored() {
    return fhir.get("QuestionnaireResponse?_summary=count&patient=" + person.value())
        .as(Bundle.class)
        .getTotal();
  }

  private static List<String> rules(Answer answer) {
    return answer.as(OperationOutcome.class).getIssue().stream()
        .map(issue -> issue.getDetails().getCodingFirstRep().getCode())
        .toList();
  }
}
