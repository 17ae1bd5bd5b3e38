package onestory.conformance;

import static onestory.conformance.VisitForm.home;
import static onestory.conformance.VisitForm.item;
import static onestory.conformance.VisitForm.response;
import static onestory.conformance.VisitForm.seen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.junit.jupiter.api.Test;

/** Answers, held to their form. */
class FormCheckTest {

  private static final Forms FORMS =
      new Forms(List.of(VisitForm.form()), new ValueLists(Validator.support()));

  private static final String FLAT =
      "{'linkId':'home.kind','answer':[{'valueCoding':{'system':'urn:k','code':'flat'}}]}";
  private static final String HOUSE = FLAT.replace("flat", "house");
  private static final String FLOOR = "{'linkId':'home.floor','answer':[{'valueInteger':3}]}";

  @Test
  void mayBeAPartOfItInAnyOrder() {
    assertThat(faults(item("mood", "'valueString':'so so'"), home(FLOOR))).isEmpty();
  }

  @Test
  void mayBeNone() {
    assertThat(faults()).isEmpty();
  }

  @Test
  void belongToAQuestionThatThereIs() {
    assertFault(
        "answer-question",
        "QuestionnaireResponse.item[0].item[1]",
        "The form has no question home.colour. Send the linkId of one that it has",
        home(FLAT, item("home.colour", "'valueString':'red'")));
  }

  @Test
  void standWithinTheGroupOfTheirQuestion() {
    assertFault(
        "answer-place",
        "QuestionnaireResponse.item[0]",
        "home.kind (“Which kind?”) was found where the form does not have it.",
        FLAT);
  }

  @Test
  void hangOnAnAnswerAndNotOnItsQuestion() {
    assertFault(
        "answer-place",
        "QuestionnaireResponse.item[0].item[0].item[0]",
        "under answer.item of a question",
        home(
            "{'linkId':'home.pets','item':["
                + item("home.pets.name", "'valueString':'Rex'")
                + "]}"));
  }

  @Test
  void areOfTheKindThatIsAskedFor() {
    assertFault(
        "answer-type",
        "QuestionnaireResponse.item[0].item[0].answer[0].value",
        "The answer to home.floor is of the type string. Send one of the type integer.",
        home(item("home.floor", "'valueString':'third'")));
  }

  @Test
  void areNotGivenToAHeading() {
    assertFault(
        "answer-type",
        "QuestionnaireResponse.item[0].answer[0]",
        "home is no question.",
        item("home", "'valueString':'nice'"));
  }

  @Test
  void areAmongThoseThatAreOffered() {
    assertFault(
        "answer-choice",
        "QuestionnaireResponse.item[0].item[0].answer[0].value",
        "'boat' is no answer that home.kind (“Which kind?”) offers. Send one of: house, flat.",
        home(FLAT.replace("flat", "boat")));
  }

  @Test
  void areOfTheCodeSystemThatIsOffered() {
    assertThat(faults(home(FLAT.replace("urn:k", "urn:other"))))
        .extracting(Fault::rule)
        .containsExactly("answer-choice");
  }

  @Test
  void areAmongThoseOfTheListThatTheFormCarries() {
    assertFault(
        "answer-choice",
        "QuestionnaireResponse.item[0].item[0].answer[0].value",
        "'cow' is no answer that home.pets offers. Send one of: cat, dog.",
        home(item("home.pets", "'valueCoding':{'system':'urn:k','code':'cow'}")));
  }

  @Test
  void areKeptWithAWarningWhereTheListIsNotKnownHere() {
    assertThat(faults(item("elsewhere", "'valueCoding':{'system':'urn:x','code':'a'}")))
        .extracting(Fault::severity, Fault::rule)
        .containsExactly(tuple(IssueSeverity.WARNING, "code-system-unknown"));
  }

  @Test
  void areWordsOnlyWhereTheQuestionIsOpen() {
    assertFault(
        "answer-type",
        "QuestionnaireResponse.item[0].item[0].answer[0].value",
        "is of the type string. Send one of the type Coding.",
        home(item("home.kind", "'valueString':'a boat'")));
  }

  @Test
  void areGivenOnceWhereTheyAreAskedForOnce() {
    assertFault(
        "answer-repeated",
        "QuestionnaireResponse.item[0].item[0].answer[1]",
        "was answered more than once, and is asked once. Send one answer.",
        home(FLAT.replace("[{", "[{'valueCoding':{'system':'urn:k','code':'house'}},{")));
    assertFault(
        "answer-repeated",
        "QuestionnaireResponse.item[0].item[1]",
        "asked once",
        home(FLAT, HOUSE));
  }

  @Test
  void areGivenAsOftenAsOneLikesWhereTheyRepeat() {
    assertThat(faults(seen("Ada"), seen("Leon"))).isEmpty();
    assertThat(
            faults(
                home(
                    "{'linkId':'home.pets','answer':["
                        + "{'valueCoding':{'system':'urn:k','code':'cat'}},"
                        + "{'valueCoding':{'system':'urn:k','code':'dog'},'item':["
                        + item("home.pets.name", "'valueString':'Rex'")
                        + "]}]}")))
        .isEmpty();
  }

  @Test
  void areNeitherTooLongNorTooSmallNorTooLarge() {
    assertFault(
        "answer-range",
        "QuestionnaireResponse.item[0].item[0].answer[0].value",
        "is beyond what the form allows. Send at most 10 characters.",
        seen("Ada Appleyard"));
    assertFault(
        "answer-range",
        "QuestionnaireResponse.item[0].item[0].answer[0].value",
        "Send 0 or more.",
        home(FLOOR.replace("3", "-1")));
    assertFault(
        "answer-range",
        "QuestionnaireResponse.item[0].item[0].answer[0].value",
        "Send 40 or less.",
        home(FLOOR.replace("3", "41")));
  }

  @Test
  void areLeftOutWhereTheyAreNotAskedFor() {
    assertFault(
        "answer-not-enabled",
        "QuestionnaireResponse.item[0].item[1]",
        "home.floor is not to be asked after the other answers.",
        home(HOUSE, FLOOR));
  }

  @Test
  void areTakenWhereTheAnswerOnWhichTheyHangWasGivenBefore() {
    assertThat(faults(home(FLOOR))).isEmpty();
    assertThat(faults(home(FLAT, FLOOR))).isEmpty();
  }

  @Test
  void mayStillChangeWhileSomebodyIsAnswering() {
    assertThat(FORMS.faults(response("in-progress", home(HOUSE, FLOOR))))
        .extracting(Fault::severity, Fault::rule)
        .containsExactly(tuple(IssueSeverity.WARNING, "answer-not-enabled"));
  }

  @Test
  void areThereForWhatIsRequiredOnceTheFormIsCompleted() {
    var unnamed = "{'linkId':'seen','item':[" + item("seen.on", "'valueDate':'2026-02-03'") + "]}";

    assertThat(FORMS.faults(response("in-progress", unnamed))).isEmpty();
    assertFault(
        "answer-missing",
        "QuestionnaireResponse.item[0]",
        "seen.who has to be answered before the form is completed, and is not.",
        unnamed);
  }

  @Test
  void areNotMissedInAGroupThatWasLeftOut() {
    assertThat(faults(home(FLAT))).isEmpty();
  }

  @Test
  void areHeldToNothingWhereTheFormIsUnknownAndTheSenderHearsOfIt() {
    var response = response("completed", home(FLAT.replace("flat", "boat")));
    response.setQuestionnaire(VisitForm.URL + "|1");

    assertThat(FORMS.faults(response))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.isError()).isFalse();
              assertThat(fault.rule()).isEqualTo("form-unknown");
              assertThat(fault.expression()).isEqualTo("QuestionnaireResponse.questionnaire");
              assertThat(fault.words()).contains("Here is version 2 of it.");
            });
  }

  @Test
  void canAlwaysBeWithdrawn() {
    assertThat(FORMS.faults(response("entered-in-error", home(FLAT.replace("flat", "boat")))))
        .isEmpty();
  }

  private static void assertFault(String rule, String expression, String words, String... items) {
    assertThat(faults(items))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.isError()).isTrue();
              assertThat(fault.rule()).isEqualTo(rule);
              assertThat(fault.expression()).isEqualTo(expression);
              assertThat(fault.words()).contains(words);
            });
  }

  private static List<Fault> faults(String... items) {
    return FORMS.faults(response("completed", items));
  }
}
