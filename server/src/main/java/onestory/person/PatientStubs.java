package onestory.person;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.model.util.JpaConstants;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import onestory.nhsnumber.NhsNumber;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;

/** Makes a Patient of whom nothing but the number is known, until somebody sends the rest. */
final class PatientStubs {

  static final String CODE = "stub";
  private static final String NOT_TRACED = "02";

  private final DaoRegistry daos;

  PatientStubs(DaoRegistry daos) {
    this.daos = daos;
  }

  /** Makes the stub, unless the Patient has come meanwhile. */
  void make(NhsNumber number) {
    // A create, which HAPI does not repeat: a repeated update would replace a Patient by its stub.
    var request = new SystemRequestDetails();
    request.setRestOperationType(RestOperationTypeEnum.CREATE);
    try {
      daos.getResourceDao(Patient.class).create(stub(number), request);
    } catch (ResourceVersionConflictException e) {
      daos.getResourceDao(Patient.class).read(id(number), new SystemRequestDetails());
    }
  }

  private static IdType id(NhsNumber number) {
    return new IdType("Patient", number.value());
  }

  private static Patient stub(NhsNumber number) {
    var stub = new Patient().setActive(true);
    stub.getMeta().addTag(FlaggedNumbers.SYSTEM, CODE, "Nothing but the number is known");
    var status = new CodeableConcept();
    status.addCoding().setSystem(VerificationStatus.ENGLAND).setCode(NOT_TRACED);
    stub.addIdentifier()
        .setSystem(NhsNumber.SYSTEM)
        .setValue(number.value())
        .addExtension(VerificationStatus.EXTENSION, status);
    stub.setUserData(JpaConstants.RESOURCE_ID_SERVER_ASSIGNED_VALUE, number.value());
    return stub;
  }
}
