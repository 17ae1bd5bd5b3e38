package onestory.demo;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import onestory.conformance.Validated;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Organization;

/** The demo people in HAPI's tables, written as the system itself. */
final class JpaDemoRecords implements DemoRecords {

  private final DaoRegistry daos;
  private final IFhirSystemDao<Bundle, Meta> system;

  JpaDemoRecords(DaoRegistry daos, IFhirSystemDao<Bundle, Meta> system) {
    this.daos = daos;
    this.system = system;
  }

  @Override
  public boolean isLoaded() {
    try {
      daos.getResourceDao(Organization.class)
          .read(new IdType("Organization", Marker.ID), new SystemRequestDetails());
      return true;
    } catch (ResourceNotFoundException absent) {
      return false;
    }
  }

  /** The one place where demo data enter the store; {@code DemoValidityTest} proves them valid. */
  @Override
  public void write(Bundle transaction) {
    transaction.getEntry().forEach(entry -> Validated.mark(entry.getResource()));
    system.transaction(new SystemRequestDetails(), transaction);
  }
}
