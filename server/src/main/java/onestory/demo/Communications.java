package onestory.demo;

import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Communication.CommunicationStatus;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.StringType;

/** What one professional told another about somebody. */
final class Communications {

  private Communications() {}

  static Communication told(Pen pen, Professional to, String words, DateTimeType when) {
    var communication =
        new Communication()
            .setStatus(CommunicationStatus.COMPLETED)
            .setSubject(pen.subject())
            .setSender(pen.signature())
            .addRecipient(to.reference())
            .setSentElement(when)
            .setReceivedElement(when.copy());
    communication.addPayload().setContent(new StringType(words));
    return communication;
  }
}
