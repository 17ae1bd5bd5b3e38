package onestory.change;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import onestory.change.Intent.Form;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;

/** Reads what a transaction means by its entries; to do it twice changes nothing. */
final class ChangeTransactions {

  private final Preconditions preconditions;
  private final Deletion deletion;
  private final RegisteredCreation registered;

  ChangeTransactions(
      Preconditions preconditions, Deletion deletion, RegisteredCreation registered) {
    this.preconditions = preconditions;
    this.deletion = deletion;
    this.registered = registered;
  }

  void prepare(Bundle bundle, RequestDetails request) {
    var intents = Intents.of(request);
    for (var entry : bundle.getEntry()) {
      prepare(entry.getRequest(), intents);
      if (entry.getRequest().getMethod() == HTTPVerb.POST && entry.hasResource()) {
        var isConditional = entry.getRequest().hasIfNoneExist();
        registered.prepare(entry.getResource(), request.getFhirServerBase(), isConditional);
      } else if (isConditionalPut(entry.getRequest()) && entry.hasResource()) {
        registered.prepareUpsert(entry.getResource());
      }
    }
  }

  private void prepare(BundleEntryRequestComponent request, Intents intents) {
    if (request.getMethod() == null) {
      return;
    }
    switch (request.getMethod()) {
      case DELETE -> deletion.require();
      case PUT -> note(request, intents, Form.PUT);
      case PATCH -> note(request, intents, Form.PATCH);
      case GET, HEAD, POST, NULL -> {}
    }
  }

  private void note(BundleEntryRequestComponent request, Intents intents, Form form) {
    var id = new IdType(request.getUrl());
    if (request.getUrl().contains("?") || !id.hasIdPart()) {
      return;
    }
    var version = IfMatch.version(request.getIfMatch());
    preconditions.requireCurrent(id, version);
    intents.note(id.toUnqualifiedVersionless().getValue(), new Intent(form, version));
    // HAPI would try a version that has just become stale again and again.
    request.setIfMatch(null);
  }

  private static boolean isConditionalPut(BundleEntryRequestComponent request) {
    return request.getMethod() == HTTPVerb.PUT && request.getUrl().contains("?");
  }
}
