package onestory.person;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.DateParam;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;

/** {@link Candidates} as HAPI stores and finds them. */
final class StoredCandidates implements Candidates {

  private final DaoRegistry daos;

  StoredCandidates(DaoRegistry daos) {
    this.daos = daos;
  }

  @Override
  public Optional<Patient> numbered(String id) {
    try {
      return Optional.of(patients().read(new IdType("Patient", id), new SystemRequestDetails()));
    } catch (ResourceNotFoundException | ResourceGoneException e) {
      return Optional.empty();
    }
  }

  @Override
  public List<Patient> bornOn(String day) {
    var search = SearchParameterMap.newSynchronous("birthdate", new DateParam(day));
    return patients().search(search, new SystemRequestDetails()).getAllResources().stream()
        .map(Patient.class::cast)
        .toList();
  }

  private IFhirResourceDao<Patient> patients() {
    return daos.getResourceDao(Patient.class);
  }
}
