package onestory.testing;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import onestory.fhir.IntendedMove;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;

/** Writes of the server's own, which clients cannot ask for. */
public final class Internal {

  private final DaoRegistry daos;

  public Internal(DaoRegistry daos) {
    this.daos = daos;
  }

  /** Deletes {@code Type/id}. */
  public void delete(String path) {
    var id = new IdType(path);
    daos.getResourceDao(id.getResourceType()).delete(id, new SystemRequestDetails());
  }

  /** Deletes what {@code Type?parameters} finds. */
  public void deleteWhere(String query) {
    var type = query.substring(0, query.indexOf('?'));
    daos.getResourceDao(type).deleteByUrl(query, new SystemRequestDetails());
  }

  /** Stores a resource, also where that moves it to another person. */
  public <T extends Resource> void put(T resource) {
    daos.getResourceDao(resource).update(resource, moving());
  }

  /** Stores what a transaction holds, also where that moves a resource to another person. */
  @SuppressWarnings("unchecked")
  public void transaction(Bundle bundle) {
    daos.getSystemDao().transaction(moving(), bundle);
  }

  private static SystemRequestDetails moving() {
    var request = new SystemRequestDetails();
    IntendedMove.mark(request);
    return request;
  }
}
