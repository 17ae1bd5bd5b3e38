package onestory.person;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;

/**
 * Prepares a transaction or batch: Patients get their ids, people are named by id. To do it twice
 * changes nothing, for HAPI reports a batch and then each of its entries.
 */
final class PersonTransactions {

  private final PatientCreation creation;
  private final PersonReferences references;

  PersonTransactions(PatientCreation creation, PersonReferences references) {
    this.creation = creation;
    this.references = references;
  }

  void prepare(Bundle bundle) {
    for (var entry : bundle.getEntry()) {
      prepareUrls(entry.getRequest());
      if (entry.hasResource()) {
        references.resolve(entry.getResource());
      }
      if (entry.getResource() instanceof Patient patient) {
        preparePatient(patient, entry);
      }
    }
  }

  private static void prepareUrls(BundleEntryRequestComponent request) {
    if (request.hasIfNoneExist()) {
      request.setIfNoneExist(MatchUrl.canonical(request.getUrl(), request.getIfNoneExist()));
    }
    if (request.hasUrl()) {
      MatchUrl.parse(request.getUrl()).ifPresent(url -> request.setUrl(url.canonical()));
    }
  }

  private void preparePatient(Patient patient, BundleEntryComponent entry) {
    var request = entry.getRequest();
    if (request.getMethod() == HTTPVerb.POST) {
      create(patient, request);
    } else if (request.getMethod() == HTTPVerb.PUT) {
      prepareUpdate(patient, request);
    }
  }

  private void create(Patient patient, BundleEntryRequestComponent request) {
    var toBeFilled = creation.toBeFilled(patient);
    if (toBeFilled.isEmpty()) {
      creation.prepare(patient, request.hasIfNoneExist());
      return;
    }
    Filling.of(patient, toBeFilled.get());
    request.setMethod(HTTPVerb.PUT).setUrl("Patient/" + toBeFilled.get()).setIfNoneExist(null);
  }

  private void prepareUpdate(Patient patient, BundleEntryRequestComponent request) {
    var conditional = MatchUrl.parse(request.getUrl());
    if (conditional.isEmpty()) {
      creation.prepareUpdate(new IdType(request.getUrl()).getIdPart(), patient);
      return;
    }
    creation.prepareUpsert(patient);
    conditional.get().person().ifPresent(id -> request.setUrl("Patient/" + id));
  }
}
