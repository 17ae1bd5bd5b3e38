package onestory.login;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import onestory.nhsnumber.NhsNumber;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;

/**
 * {@link ProxyRecords} as HAPI stores them: a Consent names the proxy's own Patient, or a
 * RelatedPerson who has the proxy's NHS number.
 */
final class StoredProxies implements ProxyRecords {

  private final DaoRegistry daos;
  private final Clock clock;

  StoredProxies(DaoRegistry daos, Clock clock) {
    this.daos = daos;
    this.clock = clock;
  }

  @Override
  public List<String> actsFor(NhsNumber proxy) {
    var today = clock.instant();
    return names(proxy)
        .flatMap(
            name ->
                find(Consent.class, "actor", new ReferenceParam(name))
                    .filter(consent -> ProxyConsent.lets(name, consent, today)))
        .map(consent -> consent.getPatient().getReferenceElement().getIdPart())
        .filter(person -> !person.equals(proxy.value()))
        .distinct()
        .toList();
  }

  private Stream<String> names(NhsNumber proxy) {
    var others =
        find(RelatedPerson.class, "identifier", new TokenParam(NhsNumber.SYSTEM, proxy.value()))
            .filter(person -> !person.hasActive() || person.getActive())
            .map(person -> "RelatedPerson/" + person.getIdElement().getIdPart());
    return Stream.concat(Stream.of("Patient/" + proxy.value()), others);
  }

  private <T extends Resource> Stream<T> find(
      Class<T> type, String parameter, IQueryParameterType value) {
    var search = SearchParameterMap.newSynchronous(parameter, value);
    return daos
        .getResourceDao(type)
        .search(search, new SystemRequestDetails())
        .getAllResources()
        .stream()
        .map(type::cast);
  }
}
