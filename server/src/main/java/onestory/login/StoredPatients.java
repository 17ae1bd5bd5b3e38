package onestory.login;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.DateParam;
import ca.uhn.fhir.rest.param.StringParam;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Patient.LinkType;

/** {@link PatientRecords} as HAPI stores and finds them. */
final class StoredPatients implements PatientRecords {

  private final DaoRegistry daos;

  StoredPatients(DaoRegistry daos) {
    this.daos = daos;
  }

  @Override
  public Optional<Patient> numbered(String id) {
    return read(id)
        .flatMap(patient -> isCurrent(patient) ? Optional.of(patient) : successor(patient));
  }

  @Override
  public List<Patient> named(String family, String born) {
    var search = SearchParameterMap.newSynchronous("birthdate", new DateParam(born));
    search.add("family", new StringParam(family));
    return patients().search(search, new SystemRequestDetails()).getAllResources().stream()
        .map(Patient.class::cast)
        .filter(StoredPatients::isCurrent)
        .toList();
  }

  private Optional<Patient> successor(Patient superseded) {
    return superseded.getLink().stream()
        .filter(link -> link.getType() == LinkType.REPLACEDBY)
        .findFirst()
        .flatMap(link -> read(link.getOther().getReferenceElement().getIdPart()))
        .filter(StoredPatients::isCurrent);
  }

  private static boolean isCurrent(Patient patient) {
    return !patient.hasActive() || patient.getActive();
  }

  private Optional<Patient> read(String id) {
    try {
      return Optional.of(patients().read(new IdType("Patient", id), new SystemRequestDetails()));
    } catch (ResourceNotFoundException | ResourceGoneException e) {
      return Optional.empty();
    }
  }

  private IFhirResourceDao<Patient> patients() {
    return daos.getResourceDao(Patient.class);
  }
}
