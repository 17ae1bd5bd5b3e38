package onestory.demo;

import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.StringType;

/** A single assessment as it is answered, question by question. */
final class Assessment {

  private final QuestionnaireResponse response;

  private Assessment(QuestionnaireResponse response) {
    this.response = response;
  }

  static Assessment by(Pen pen, DateTimeType when) {
    return new Assessment(
        new QuestionnaireResponse()
            .setStatus(QuestionnaireResponseStatus.COMPLETED)
            .setSubject(pen.subject())
            .setAuthoredElement(when)
            .setAuthor(pen.signature())
            .setSource(pen.subject()));
  }

  Assessment answer(String linkId, String question, String answer) {
    response
        .addItem()
        .setLinkId(linkId)
        .setText(question)
        .addAnswer()
        .setValue(new StringType(answer));
    return this;
  }

  QuestionnaireResponse complete() {
    return response;
  }
}
