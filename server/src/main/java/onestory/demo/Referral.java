package onestory.demo;

import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskPriority;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/** A referral on its way: the request of who refers, and the task of who receives. */
final class Referral {

  private static final Code TRANSFER_OF_CARE =
      new Code(
          "https://fhir.nhs.uk/CodeSystem/message-category-servicerequest",
          "referral",
          "Transfer of Care");
  private static final Code URGENT_COMMUNITY_RESPONSE =
      new Code("https://fhir.nhs.uk/CodeSystem/usecases-categories-bars", "a4t3", "");

  private static final Code ACCEPTED = Code.own("referral-status", "accepted", "Accepted");
  private static final Code CLOSED = Code.own("referral-status", "closed", "Closed");

  private final Pen pen;
  private final DemoOrganisation to;
  private final ServiceRequest request;

  private Referral(Pen pen, DemoOrganisation to, DateTimeType when) {
    this.pen = pen;
    this.to = to;
    this.request =
        new ServiceRequest()
            .setStatus(ServiceRequestStatus.ACTIVE)
            .setIntent(ServiceRequestIntent.PLAN)
            .addCategory(TRANSFER_OF_CARE.concept())
            .setPriority(ServiceRequestPriority.ROUTINE)
            .setSubject(pen.subject())
            .setAuthoredOnElement(when)
            .setRequester(pen.signature())
            .addPerformer(to.reference());
  }

  /** A referral of the writer's to an organisation. */
  static Referral from(Pen pen, DemoOrganisation to, DateTimeType when) {
    return new Referral(pen, to, when);
  }

  Referral asking(String service, String reason) {
    request.getCode().setText(service);
    request.addReasonCode().setText(reason);
    return this;
  }

  Referral basedOn(Reference plan) {
    request.addBasedOn(plan);
    return this;
  }

  /**
   * For a visit within two hours.
   *
   * @param window from the receipt of the referral to two hours later
   */
  Referral urgent(Period window) {
    request.setPriority(ServiceRequestPriority.URGENT).setOccurrence(window);
    request.getCategoryFirstRep().addCoding(URGENT_COMMUNITY_RESPONSE.coding());
    return this;
  }

  /** Writes the request as seen through; what was asked for has been done. */
  Reference fulfilled(String key) {
    request.setStatus(ServiceRequestStatus.COMPLETED);
    return send(key);
  }

  /** Writes the request, still open. */
  Reference send(String key) {
    return pen.write(key, request);
  }

  /** The receiver's task, from receipt to the end of the work. */
  Task task(Reference sent, Period worked) {
    var done = worked.hasEnd();
    var task =
        new Task()
            .setStatus(done ? TaskStatus.COMPLETED : TaskStatus.INPROGRESS)
            .setIntent(TaskIntent.ORDER)
            .setPriority(TaskPriority.fromCode(request.getPriority().toCode()))
            .setFocus(sent)
            .setFor(pen.subject())
            .setAuthoredOnElement(request.getAuthoredOnElement().copy())
            .setRequester(pen.signature())
            .setOwner(to.reference())
            .setExecutionPeriod(worked);
    if (request.hasOccurrencePeriod()) {
      task.getRestriction().setPeriod(request.getOccurrencePeriod().copy());
    }
    task.getCode().setText(request.getCode().getText());
    task.setBusinessStatus((done ? CLOSED : ACCEPTED).concept());
    return task;
  }
}
