package onestory.person;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.model.util.JpaConstants;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import jakarta.persistence.EntityManager;
import onestory.fhir.Stub;
import onestory.nhsnumber.NhsNumber;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Makes a Patient of whom nothing but the number is known, within the transaction of the write that
 * names them: if that fails, there is no stub.
 */
final class PatientStubs {

  private static final String NOT_TRACED = "02";

  /** Two who make the same stub at once do it one after the other. */
  private static final String LOCK = "select pg_advisory_xact_lock(7350191, hashtext(?))";

  private static final String KEY =
      "select res_id from hfj_resource where res_type = 'Patient' and fhir_id = ?";

  private final DaoRegistry daos;
  private final EntityManager entities;
  private final JdbcTemplate jdbc;

  PatientStubs(DaoRegistry daos, EntityManager entities, JdbcTemplate jdbc) {
    this.daos = daos;
    this.entities = entities;
    this.jdbc = jdbc;
  }

  /**
   * Makes the stub, unless the Patient has come meanwhile.
   *
   * @param details of the transaction, in which HAPI has perhaps noted that there is no such
   *     Patient
   */
  void make(NhsNumber number, TransactionDetails details) {
    jdbc.query(LOCK, row -> {}, number.value());
    if (new JdbcKnownPersons(jdbc).of(number.value()) == Presence.NONE) {
      daos.getResourceDao(Patient.class).create(stub(number), new SystemRequestDetails());
      // The write's own references are looked up in the database.
      entities.flush();
    }
    var id = new IdType("Patient", number.value());
    if (details.hasNullResolvedResourceId(id)) {
      jdbc.queryForList(KEY, Long.class, number.value()).stream()
          .map(JpaPid::fromId)
          .forEach(key -> details.addResolvedResourceId(id, key));
    }
  }

  private static Patient stub(NhsNumber number) {
    var stub = new Patient().setActive(true);
    Stub.mark(stub);
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
