package onestory.renumber;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import onestory.conformance.Validated;
import onestory.fhir.Refusals;
import onestory.merge.Identities;
import onestory.merge.RecordWrites;
import onestory.merge.SupersededPeople;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;

/** Writes a person's record anew under a new number, and seals all that was under the old one. */
final class NumberChange {

  private final FhirContext context;
  private final Identities identities;
  private final SupersededPeople superseded;
  private final Sealing sealing;
  private final Renewal renewal;

  NumberChange(
      FhirContext context, Identities identities, SupersededPeople superseded, Sealing sealing) {
    this.context = context;
    this.identities = identities;
    this.superseded = superseded;
    this.sealing = sealing;
    this.renewal = new Renewal(context, sealing, UUID::randomUUID);
  }

  /** Changes the number; the caller's transaction holds all of it. */
  ChangeAnswer change(ChangeRequest request, RecordWrites records) {
    var persons = lock(request);
    requireChangeable(request);
    var scope = new Scope(persons, sealing.concerned(persons));
    var answer = new ChangeAnswer(sealing.organisations(persons), scope.staying().size());
    var anew = renewal.of(request, scope, records, answer);
    // First, so that the rule against withdrawn numbers holds for all that follows.
    sealing.withdraw(scope.withdrawn());
    redact(scope, records);
    sealing.seal(request.old(), persons, scope.ours());
    records.createTogether(bundle(request, anew));
    anew.values().forEach(answer::written);
    return answer;
  }

  private Set<String> lock(ChangeRequest request) {
    var persons = sealing.identities(request.old());
    var all = new TreeSet<>(persons);
    all.add(request.number().value());
    identities.lock(all);
    // A merge may have come first, and waits for nobody now.
    return sealing.identities(request.old()).equals(persons) ? persons : lock(request);
  }

  private void requireChangeable(ChangeRequest request) {
    if (!sealing.isKnown(request.old())) {
      throw Refusals.notFound(RenumberRules.UNKNOWN);
    }
    superseded.refuse(Set.of(request.old()), "Patient.id");
    var path = Scope.PATIENT + request.number().value();
    if (!sealing.withdrawn(List.of(path)).isEmpty()) {
      throw Refusals.unprocessable(RenumberRules.WITHDRAWN, ChangeRequest.NUMBER);
    }
    if (sealing.isKnown(request.number().value())) {
      throw Refusals.unprocessable(RenumberRules.IN_USE, ChangeRequest.NUMBER);
    }
  }

  private void redact(Scope scope, RecordWrites records) {
    var redaction = new Redaction(context, scope.persons(), scope.withdrawn());
    for (var path : scope.staying()) {
      var resource = records.find(path).orElseThrow();
      redaction.redact(resource);
      records.amend(resource);
    }
    records.release();
  }

  private static Bundle bundle(ChangeRequest request, Map<String, Resource> anew) {
    var bundle = new Bundle().setType(BundleType.TRANSACTION);
    var patient = request.patient().copy();
    patient.setId((String) null);
    add(bundle, Scope.PATIENT + request.number().value(), patient);
    anew.forEach(
        (path, resource) -> {
          Validated.mark(resource);
          RecordWrites.giveId(resource, new IdType(path).getIdPart());
          add(bundle, path, resource);
        });
    return bundle;
  }

  private static void add(Bundle bundle, String path, Resource resource) {
    bundle
        .addEntry()
        .setFullUrl(RenewedReferences.placeholder(path))
        .setResource(resource)
        .getRequest()
        .setMethod(HTTPVerb.POST)
        .setUrl(resource.fhirType());
  }
}
