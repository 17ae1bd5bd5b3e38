package onestory.merge;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.model.util.JpaConstants;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import onestory.conformance.Validated;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;

/** Reads and updates whole resources through HAPI, so that versions, hooks and indexes follow. */
public final class RecordWrites {

  /** So many updates are held before they go to the database; each look-up compares them all. */
  private static final int HELD = 50;

  private final DaoRegistry daos;
  private final EntityManager entities;
  private final RequestDetails request;
  private int held;

  /**
   * @param request under which the resources are read and written
   */
  RecordWrites(DaoRegistry daos, EntityManager entities, RequestDetails request) {
    this.daos = daos;
    this.entities = entities;
    this.request = request;
  }

  /** The resource at {@code Type/id}, unless there is none or it is deleted. */
  public Optional<Resource> find(String path) {
    try {
      return Optional.of(read(new IdType(path)));
    } catch (ResourceNotFoundException | ResourceGoneException absent) {
      return Optional.empty();
    }
  }

  /** A version that is known to exist. */
  public Resource version(String path, long version) {
    return read(new IdType(path).withVersion(Long.toString(version)));
  }

  /**
   * Writes content that was valid when it was stored.
   *
   * @return the version that it now has
   */
  public long update(Resource resource) {
    Validated.mark(resource);
    resource.setId(resource.getIdElement().toUnqualifiedVersionless());
    var id = dao(resource.fhirType()).update(resource, request).getId();
    hold();
    return id.getVersionIdPartAsLong();
  }

  /**
   * Writes a new resource of content that was valid where it was stored before.
   *
   * @return its path, {@code Type/id}
   */
  public String create(Resource resource) {
    Validated.mark(resource);
    resource.setId((String) null);
    var id = dao(resource.fhirType()).create(resource, request).getId();
    hold();
    return id.toUnqualifiedVersionless().getValue();
  }

  /** Gives a new resource the id that {@link #createTogether} creates it with. */
  public static void giveId(Resource resource, String id) {
    resource.setUserData(JpaConstants.RESOURCE_ID_SERVER_ASSIGNED_VALUE, id);
  }

  /** Writes the new resources of a transaction Bundle, which may refer to each other. */
  @SuppressWarnings("unchecked")
  public void createTogether(Bundle bundle) {
    daos.getSystemDao().transactionNested(request, bundle);
    release();
  }

  /** Like {@link #update}, with the time of the version that it takes the place of. */
  public void amend(Resource resource) {
    Validated.mark(resource);
    var time = new TransactionDetails(resource.getMeta().getLastUpdated());
    resource.setId(resource.getIdElement().toUnqualifiedVersionless());
    dao(resource.fhirType()).update(resource, null, true, false, request, time);
    hold();
  }

  /** Sends to the database what is held, and forgets what was read. */
  public void release() {
    entities.flush();
    entities.clear();
  }

  private void hold() {
    held++;
    if (held % HELD == 0) {
      release();
    }
  }

  private Resource read(IdType id) {
    return dao(id.getResourceType()).read(id, request);
  }

  @SuppressWarnings("unchecked")
  private IFhirResourceDao<Resource> dao(String type) {
    return (IFhirResourceDao<Resource>) daos.getResourceDao(type);
  }
}
