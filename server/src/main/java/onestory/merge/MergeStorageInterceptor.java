package onestory.merge;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.entity.Search;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.param.TokenParamModifier;
import ca.uhn.fhir.rest.server.util.ICachedSearchDetails;
import java.util.Set;
import onestory.fhir.Flag;
import onestory.fhir.IntendedMove;
import onestory.fhir.StorageInterceptor;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Patient.LinkType;

/** Keeps superseded Patients out of writes and searches. */
public final class MergeStorageInterceptor implements StorageInterceptor {

  private static final Set<String> ASKING_FOR_SUPERSEDED = Set.of("_id", "active", "link");

  private static final int EARLY = -1_000;

  private final SupersededUrls urls;
  private final SupersededPeople superseded;
  private final PersonPointers pointers;
  private final Merges merges;

  MergeStorageInterceptor(
      SupersededUrls urls, SupersededPeople superseded, PersonPointers pointers, Merges merges) {
    this.urls = urls;
    this.superseded = superseded;
    this.pointers = pointers;
    this.merges = merges;
  }

  /** Before identity turns numbers into ids, after which they could not be told apart. */
  @Hook(value = Pointcut.STORAGE_TRANSACTION_PROCESSING, order = EARLY)
  public void transaction(IBaseBundle bundle) {
    urls.rewrite((Bundle) bundle);
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
  public void created(IBaseResource resource, RequestDetails request) {
    require(resource, request);
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
  public void updated(IBaseResource previous, IBaseResource resource, RequestDetails request) {
    require(resource, request);
  }

  @Hook(Pointcut.STORAGE_PRESEARCH_REGISTERED)
  public void searched(ICachedSearchDetails search, SearchParameterMap parameters) {
    if (search instanceof Search
        && "Patient".equals(search.getResourceType())
        && parameters.getEverythingMode() == null
        && ASKING_FOR_SUPERSEDED.stream().noneMatch(parameters::containsKey)) {
      parameters.add(
          "_tag",
          new TokenParam(Flag.SYSTEM, PatientLinks.FLAG.code())
              .setModifier(TokenParamModifier.NOT));
    }
  }

  private void require(IBaseResource resource, RequestDetails request) {
    if (request != null && IntendedMove.is(request)) {
      return;
    }
    if (resource instanceof Patient patient) {
      var id = patient.getIdElement().getIdPart();
      superseded.requireCurrent(Set.of(id), "Patient.id");
      // A sender that knows nothing of the merge does not undo it by leaving out the link.
      merges
          .supersededBy(id)
          .forEach(old -> PatientLinks.supersede(patient, old, LinkType.REPLACES));
      superseded.requireCurrent(PatientLinks.others(patient), "Patient.link");
    } else {
      superseded.requireCurrent(pointers.persons(resource), resource.fhirType());
    }
  }
}
