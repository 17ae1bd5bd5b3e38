package onestory.conformance;

import onestory.nhsnumber.NhsNumber;
import onestory.testing.People;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;

/** An urgent referral that does not say when it was received, and so breaks referral-1. */
final class UndatedReferral {

  private UndatedReferral() {}

  static ServiceRequest of(NhsNumber person) {
    return new ServiceRequest()
        .setStatus(ServiceRequestStatus.ACTIVE)
        .setIntent(ServiceRequestIntent.ORDER)
        .setPriority(ServiceRequestPriority.URGENT)
        .setSubject(new Reference(People.path(person)));
  }
}
